export * from './DataTable';
export * from './PagedTable';
export * from './ShowMore';
export type { Column, Sort } from './column';
export type { CellValue } from './csv';
export * from './usePages';
export * from './useUrlParams';
