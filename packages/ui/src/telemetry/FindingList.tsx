import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';
import { Link as RouterLink } from 'react-router-dom';
import { RefText } from '../entity/RefText';

/** What {@link FindingList} tells. */
export interface FindingListProps {
  findings: readonly TelemetryFinding[];
  /** Address of a page of the documentation; undefined where it cannot be read here. */
  docsHref?: (page: string) => string | undefined;
}

const LEVELS = ['error', 'warning', 'info'] as const;

/** Findings that say the same, told once; the worst first. */
export function worstFirst(
  findings: readonly TelemetryFinding[],
): TelemetryFinding[] {
  const told = new Map(
    findings.map(finding => [`${finding.reason} ${finding.message}`, finding]),
  );
  return [...told.values()].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
}

/** What is missing or odd in telemetry, with the steps out of it. */
export function FindingList(props: FindingListProps) {
  const findings = worstFirst(props.findings);
  if (findings.length === 0) {
    return null;
  }
  return (
    <Stack
      component="ul"
      aria-label="Findings"
      spacing={1}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {findings.map(({ reason, level, message, steps, docs }) => {
        const href = docs && props.docsHref?.(docs);
        return (
          <li key={`${reason} ${message}`}>
            <Alert
              severity={level}
              role="note"
              sx={{ '& .MuiAlert-message': { minWidth: 0 } }}
            >
              <RefText text={message} />
              {steps.length > 0 && (
                <Box
                  component="ol"
                  sx={{ m: 0, mt: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}
                >
                  {steps.map(step => (
                    <li key={step}>{step}</li>
                  ))}
                </Box>
              )}
              {href && (
                <Link component={RouterLink} to={href}>
                  Read how
                </Link>
              )}
            </Alert>
          </li>
        );
      })}
    </Stack>
  );
}
