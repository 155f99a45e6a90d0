export * from './DataTable';
export type { Column, Sort } from './column';
export type { CellValue } from './csv';
export * from './useUrlParams';
