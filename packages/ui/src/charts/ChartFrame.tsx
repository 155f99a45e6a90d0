import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import {
  RiBarChart2Line,
  RiDownload2Line,
  RiTableLine,
} from '@remixicon/react';
import { ReactNode, useState } from 'react';
import { Section } from '../layout/Section';
import { Column } from '../table/column';
import { downloadRows } from '../table/downloadRows';
import { CardRows, WideRows } from '../table/TableRows';

/** What {@link ChartFrame} frames. */
export interface ChartFrameProps<Row> {
  /** The question that the chart answers. */
  title: string;
  /** The answer in a sentence. */
  description?: ReactNode;
  /** What the rows are, in the plural. Names the table and the CSV file. */
  name: string;
  /** The table behind the chart. */
  rows: readonly Row[];
  columns: ReadonlyArray<Column<Row>>;
  rowKey: (row: Row) => string;
  /** Said when there is nothing to draw. */
  empty: ReactNode;
  /** The chart. */
  children: ReactNode;
  /** Below the chart: how it was computed. */
  footnote?: ReactNode;
}

/** A chart, the table behind it, and the way to take the table along. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const { title, description, name, rows, columns, rowKey, footnote } = props;
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const Rows = narrow ? CardRows : WideRows;
  const actions = rows.length > 0 && (
    <Box sx={{ display: 'flex', gap: 1, displayPrint: 'none' }}>
      <ToggleButtonGroup
        size="small"
        exclusive
        value={shown}
        aria-label={`Show ${name} as`}
        onChange={(_event, chosen: 'chart' | 'table' | null) =>
          chosen && setShown(chosen)
        }
      >
        <ToggleButton value="chart" aria-label="Chart" sx={{ py: 0.5 }}>
          <RiBarChart2Line size={16} aria-hidden />
        </ToggleButton>
        <ToggleButton value="table" aria-label="Table" sx={{ py: 0.5 }}>
          <RiTableLine size={16} aria-hidden />
        </ToggleButton>
      </ToggleButtonGroup>
      <Button
        size="small"
        onClick={() => downloadRows(name, rows, columns)}
        startIcon={<RiDownload2Line size={16} aria-hidden />}
      >
        CSV
      </Button>
    </Box>
  );
  return (
    <Section title={title} description={description} actions={actions}>
      {rows.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ py: 3 }}>
          {props.empty}
        </Typography>
      )}
      {rows.length > 0 && shown === 'chart' && props.children}
      {rows.length > 0 && shown === 'table' && (
        <Rows label={name} rows={rows} columns={columns} rowKey={rowKey} />
      )}
      {footnote && (
        <Typography
          variant="body2"
          color="text.secondary"
          component="div"
          sx={{ mt: 1.5, maxWidth: 760 }}
        >
          {footnote}
        </Typography>
      )}
    </Section>
  );
}
