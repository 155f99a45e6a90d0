import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { AlertView } from '@ridgeway/plugin-telemetry-common';
import { Age, Column, formatInstant, HealthChip } from '@ridgeway/ui';

const STATES = {
  firing: { words: 'Fires', health: 'unmet' },
  pending: { words: 'About to fire', health: 'unknown' },
  resolved: { words: 'Over', health: 'met' },
} as const satisfies Record<AlertView['state'], unknown>;

/** Shown before an alert began and after it was over, in milliseconds. */
const AROUND = 30 * 60 * 1000;

/** Both ends of a window around an alert; it never ends in the future. */
export function windowAround(
  { since, until }: Pick<AlertView, 'since' | 'until'>,
  now: number,
): { from: string; to: string } {
  const end = until === undefined ? now : Date.parse(until) + AROUND;
  return {
    from: new Date(Date.parse(since) - AROUND).toISOString(),
    to: new Date(Math.min(now, end)).toISOString(),
  };
}

function External(props: { href: string; children: string }) {
  return (
    <Link href={props.href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </Link>
  );
}

/**
 * Columns of alerts.
 *
 * @param onLook - looks at another window
 */
export function alertColumns(
  onLook: (window: { from: string; to: string }) => void,
): Array<Column<AlertView>> {
  return [
    {
      id: 'name',
      header: 'Alert',
      value: ({ name }) => name,
      render: ({ name, derived }) => (
        <>
          {name}
          {derived && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              (derived from the intent)
            </Box>
          )}
        </>
      ),
    },
    {
      id: 'state',
      header: 'State',
      value: ({ state }) => STATES[state].words,
      render: ({ state }) => (
        <HealthChip health={STATES[state].health} label={STATES[state].words} />
      ),
    },
    {
      id: 'severity',
      header: 'Severity',
      value: ({ severity }) => severity ?? '',
    },
    { id: 'summary', header: 'What', value: ({ summary }) => summary },
    {
      id: 'since',
      header: 'Since',
      value: ({ since }) => since,
      render: ({ since, until }) =>
        until ? (
          `${formatInstant(since)} to ${formatInstant(until)}`
        ) : (
          <Age at={since} />
        ),
    },
    {
      id: 'links',
      header: 'More',
      actions: true,
      value: () => undefined,
      render: alert => (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1.5,
            alignItems: 'center',
          }}
        >
          <Button
            size="small"
            aria-label={`Look at the time of ${alert.name}`}
            onClick={() => onLook(windowAround(alert, Date.now()))}
          >
            Look at that time
          </Button>
          {alert.runbookUrl && (
            <External href={alert.runbookUrl}>Runbook</External>
          )}
          {alert.url && <External href={alert.url}>Rule</External>}
        </Box>
      ),
    },
  ];
}
