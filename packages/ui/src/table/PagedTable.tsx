import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ReactNode } from 'react';
import { LiveView } from '../live/LiveView';
import { LoadingState } from '../states/LoadingState';
import { Column, Sort } from './column';
import { ShowMore } from './ShowMore';
import { CardRows, WideRows } from './TableRows';
import { TableToolbar } from './TableToolbar';
import { useExport } from './useExport';
import { Pages } from './usePages';
import { useUrlParams } from './useUrlParams';

/** What {@link PagedTable} shows. */
export interface PagedTableProps<Row> {
  /** What the rows are, in the plural: `requests`. Names the CSV file too. */
  name: string;
  pages: Pages<Row>;
  columns: ReadonlyArray<Column<Row>>;
  rowKey: (row: Row) => string;
  /** Shown instead of a table without rows. */
  empty: ReactNode;
  /** More filters, beside the search. */
  filters?: ReactNode;
  /** What can be done with the rows, above them. */
  actions?: ReactNode;
  /** The platform's order. */
  sort?: Sort;
  /** Sorts by a column; absent where the order is given. */
  onSort?: (sort: Sort) => void;
  /** The rows of every page, for CSV. */
  loadAll?: () => Promise<Row[]>;
}

/**
 * A table whose search, filters and order are the platform's, loaded page by page. The search is
 * the `search` parameter of the address; CSV takes away the rows that are shown,
 * or with `loadAll` those that are not shown yet too.
 */
export function PagedTable<Row>(props: PagedTableProps<Row>) {
  const { name, pages, columns, rowKey, empty, filters, actions } = props;
  const { live, showMore } = pages;
  const [getParam, setParams] = useUrlParams();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const Rows = narrow ? CardRows : WideRows;
  const loaded = live.state === 'ready' ? live.value : undefined;
  const { exporting, failure, exportCsv } = useExport(
    name,
    columns,
    props.loadAll ?? (async () => loaded?.rows ?? []),
  );
  return (
    <Stack spacing={2}>
      <TableToolbar
        name={name}
        search={getParam('search') ?? ''}
        onSearch={search => setParams({ search })}
        filters={filters}
        counts={
          loaded && { shown: loaded.rows.length, total: loaded.totalItems }
        }
        onExport={exportCsv}
        exporting={exporting}
      />
      {failure && (
        <Alert severity="error">The file was not written: {failure}</Alert>
      )}
      {actions}
      <LiveView
        live={live}
        what={`the ${name}`}
        loading={<LoadingState label={`Loading the ${name}`} shape="table" />}
      >
        {all => (
          <Stack spacing={2}>
            {all.rows.length === 0 ? (
              empty
            ) : (
              <Rows
                label={name}
                rows={all.rows}
                columns={columns}
                rowKey={rowKey}
                sort={props.sort}
                onSort={props.onSort}
              />
            )}
            <ShowMore loaded={all} onClick={showMore} />
          </Stack>
        )}
      </LiveView>
    </Stack>
  );
}
