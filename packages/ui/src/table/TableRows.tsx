import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { FactList } from '../layout/FactList';
import { Column, Sort } from './column';

/** What {@link WideRows} and {@link CardRows} show. */
export interface RowsProps<Row> {
  label: string;
  rows: readonly Row[];
  columns: ReadonlyArray<Column<Row>>;
  rowKey: (row: Row) => string;
  sort?: Sort;
  /** Sorts by a column; absent where the order is given. */
  onSort?: (sort: Sort) => void;
}

function seen<Row>(columns: ReadonlyArray<Column<Row>>) {
  return columns.filter(column => !column.unseen);
}

function show<Row>(column: Column<Row>, row: Row) {
  return column.render ? column.render(row) : column.value(row);
}

/** Rows as a table. */
export function WideRows<Row>(props: RowsProps<Row>) {
  const { label, rows, rowKey, sort, onSort } = props;
  const columns = seen(props.columns);
  return (
    <TableContainer>
      <Table aria-label={label} size="small">
        <TableHead>
          <TableRow>
            {columns.map(column => {
              const active = sort?.column === column.id;
              const direction = active && sort?.descending ? 'desc' : 'asc';
              return (
                <TableCell
                  key={column.id}
                  align={column.align}
                  sortDirection={active ? direction : false}
                  sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}
                >
                  {column.actions || column.sortable === false || !onSort ? (
                    column.header
                  ) : (
                    <TableSortLabel
                      active={active}
                      direction={direction}
                      onClick={() =>
                        onSort({
                          column: column.id,
                          descending: active && !sort?.descending,
                        })
                      }
                    >
                      {column.header}
                    </TableSortLabel>
                  )}
                </TableCell>
              );
            })}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={rowKey(row)} hover>
              {columns.map(column => (
                <TableCell
                  key={column.id}
                  align={column.align}
                  // Whole words: a name cut in the middle is hard to read and to search.
                  sx={{ wordBreak: 'normal', overflowWrap: 'break-word' }}
                >
                  {show(column, row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Rows as cards, for a phone: the first column is the title. */
export function CardRows<Row>(props: RowsProps<Row>) {
  const { label, rows, rowKey } = props;
  const [title, ...others] = seen(props.columns);
  return (
    <Stack
      component="ul"
      spacing={1.5}
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {rows.map(row => (
        <Paper
          component="li"
          key={rowKey(row)}
          variant="outlined"
          sx={{ p: 2 }}
        >
          <Box sx={{ mb: 1, typography: 'subtitle1' }}>{show(title, row)}</Box>
          <FactList
            facts={others
              .filter(column => !column.actions && column.value(row) !== '')
              .map(column => ({
                name: column.header,
                value: show(column, row),
              }))}
          />
          {others
            .filter(column => column.actions)
            .map(column => (
              <Box
                key={column.id}
                sx={{ mt: 1, '&:empty': { display: 'none' } }}
              >
                {show(column, row)}
              </Box>
            ))}
        </Paper>
      ))}
    </Stack>
  );
}
