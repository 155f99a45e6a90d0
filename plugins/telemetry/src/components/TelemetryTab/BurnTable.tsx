import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { ObjectiveView } from '@ridgeway/plugin-telemetry-common';
import { HealthChip } from '@ridgeway/ui';

/** What {@link BurnTable} lists. */
export interface BurnTableProps {
  /** The objective's title. */
  objective: string;
  burn: ObjectiveView['burn'];
  state: ObjectiveView['state'];
}

const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const SEVERITY_WORDS = {
  page: 'Wakes somebody',
  ticket: 'Opens a ticket',
} as const;

function Standing(
  props: ObjectiveView['burn'][number] & Pick<BurnTableProps, 'state'>,
) {
  const { rate, threshold, state } = props;
  if (rate === null) {
    return (
      <HealthChip
        health="unknown"
        label={state === 'unknown' ? 'Unknown' : 'No traffic'}
      />
    );
  }
  return rate >= threshold ? (
    <HealthChip health="unmet" label="Too fast" />
  ) : (
    <HealthChip health="met" label="Fine" />
  );
}

/** How fast the budget is spent, over the windows that the derived alerts look at. */
export function BurnTable(props: BurnTableProps) {
  const { objective, burn, state } = props;
  if (burn.length === 0) {
    return null;
  }
  return (
    <TableContainer>
      <Table
        size="small"
        // On a phone it is scrolled: columns of one letter cannot be read.
        sx={{ minWidth: 420 }}
        aria-label={`How fast the budget burns: ${objective}`}
      >
        <TableHead>
          <TableRow>
            <TableCell>Over</TableCell>
            <TableCell align="right">Burns</TableCell>
            <TableCell align="right">Alert from</TableCell>
            <TableCell>Alert</TableCell>
            <TableCell>Now</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {burn.map(entry => (
            <TableRow key={`${entry.window} ${entry.severity}`}>
              <TableCell>{entry.window}</TableCell>
              <TableCell align="right">
                {entry.rate === null ? '–' : `${tenths.format(entry.rate)} ×`}
              </TableCell>
              <TableCell align="right">
                {tenths.format(entry.threshold)} ×
              </TableCell>
              <TableCell>{SEVERITY_WORDS[entry.severity]}</TableCell>
              <TableCell>
                <Standing {...entry} state={state} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
