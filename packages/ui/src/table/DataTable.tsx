import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ReactNode, useState } from 'react';
import { arrange, Column, Sort } from './column';
import { downloadRows } from './downloadRows';
import { ShowMore } from './ShowMore';
import { CardRows, WideRows } from './TableRows';
import { TableToolbar } from './TableToolbar';
import { useUrlParams } from './useUrlParams';

/** What {@link DataTable} shows. */
export interface DataTableProps<Row> {
  /** What the rows are, in the plural: `sectors`. Names the CSV file too. */
  name: string;
  rows: readonly Row[];
  columns: ReadonlyArray<Column<Row>>;
  rowKey: (row: Row) => string;
  /** Order until the reader chooses one. */
  defaultSort?: Sort;
  /** Shown instead of a table without rows. */
  empty: ReactNode;
  /** More filters, beside the search. */
  filters?: ReactNode;
  /** Stands between the filters and the rows; may ask which rows the filters leave. */
  above?: ReactNode | ((shown: readonly Row[]) => ReactNode);
  /** Prefix of the URL's parameters, where a page has several tables. */
  urlPrefix?: string;
}

/**
 * Rows that are drawn at first, and with each step further: hundreds make every keystroke slow. A
 * card of a phone takes the room of several rows.
 */
const PORTION = { rows: 100, cards: 25 };

function readSort(text: string | undefined): Sort | undefined {
  if (!text) {
    return undefined;
  }
  return text.startsWith('-')
    ? { column: text.slice(1), descending: true }
    : { column: text, descending: false };
}

/** A table to search, sort and take away as CSV; its state is in the URL. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, rows, columns, rowKey, defaultSort, empty, filters, above } =
    props;
  const { urlPrefix = '' } = props;
  const [getParam, setParams] = useUrlParams();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const search = getParam(`${urlPrefix}search`) ?? '';
  const sort = readSort(getParam(`${urlPrefix}sort`)) ?? defaultSort;
  const portion = narrow ? PORTION.cards : PORTION.rows;
  const [portions, setPortions] = useState(1);
  const shown = arrange(rows, columns, search, sort);
  const drawn = shown.slice(0, portion * portions);

  if (rows.length === 0 && !filters) {
    return <>{empty}</>;
  }
  const Rows = narrow ? CardRows : WideRows;
  return (
    <Stack spacing={2}>
      <TableToolbar
        name={name}
        search={search}
        onSearch={text => setParams({ [`${urlPrefix}search`]: text })}
        filters={filters}
        counts={{ shown: shown.length, total: rows.length }}
        onExport={() => downloadRows(name, shown, columns)}
      />
      {typeof above === 'function' ? above(shown) : above}
      {rows.length === 0 && empty}
      {rows.length > 0 && shown.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ py: 3 }}>
          No {name} match. Clear the search to see all {rows.length}.
        </Typography>
      )}
      {shown.length > 0 && (
        <Rows
          label={name}
          rows={drawn}
          columns={columns}
          rowKey={rowKey}
          sort={sort}
          onSort={next =>
            setParams({
              [`${urlPrefix}sort`]: `${next.descending ? '-' : ''}${
                next.column
              }`,
            })
          }
        />
      )}
      <ShowMore
        loaded={{
          rows: drawn,
          totalItems: shown.length,
          hasMore: drawn.length < shown.length,
        }}
        onClick={() => setPortions(before => before + 1)}
      />
    </Stack>
  );
}
