import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { RiDownload2Line } from '@remixicon/react';
import { ReactNode } from 'react';
import { LiveView } from '../live/LiveView';
import { LoadingState } from '../states/LoadingState';
import { Column, Sort } from './column';
import { CardRows, WideRows } from './TableRows';
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
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'center',
        }}
      >
        <TextField
          type="search"
          size="small"
          label={`Search ${name}`}
          value={getParam('search') ?? ''}
          onChange={event => setParams({ search: event.target.value })}
          sx={{ flex: { xs: '1 1 100%', sm: '0 1 240px' } }}
        />
        {filters}
        <Typography
          variant="body2"
          color="text.secondary"
          role="status"
          sx={{ ml: { sm: 'auto' } }}
        >
          {loaded && `${loaded.rows.length} of ${loaded.totalItems}`}
        </Typography>
        <Button
          size="small"
          onClick={exportCsv}
          disabled={exporting || !loaded || loaded.rows.length === 0}
          startIcon={<RiDownload2Line size={16} aria-hidden />}
        >
          CSV
        </Button>
      </Box>
      {failure && (
        <Alert severity="error">The file was not written: {failure}</Alert>
      )}
      {actions}
      <LiveView
        live={live}
        what={`the ${name}`}
        loading={<LoadingState label={`Loading the ${name}`} shape="table" />}
      >
        {({ rows, totalItems, hasMore }) => (
          <Stack spacing={2}>
            {rows.length === 0 ? (
              empty
            ) : (
              <Rows
                label={name}
                rows={rows}
                columns={columns}
                rowKey={rowKey}
                sort={props.sort}
                onSort={props.onSort}
              />
            )}
            {hasMore && (
              <Box sx={{ textAlign: 'center' }}>
                <Button onClick={showMore}>
                  Show more ({totalItems - rows.length} left)
                </Button>
              </Box>
            )}
          </Stack>
        )}
      </LiveView>
    </Stack>
  );
}
