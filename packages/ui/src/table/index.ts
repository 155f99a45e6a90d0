export * from './DataTable';
export * from './PagedTable';
export * from './ShowMore';
export type { Column, Sort } from './column';
export type { CellValue } from '@ridgeway/plugin-platform-common';
export * from './UrlSelect';
export * from './usePages';
export * from './useUrlParams';
