import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import {
  GuardrailLink,
  OwnerLink,
  renewedInWords,
  SubjectLink,
} from '@ridgeway/ui';
import { ExceptionActions } from './ExceptionActions';
import { ExceptionPageFilter, ExceptionsLink } from './ExceptionsLink';
import { StandingChip } from './StandingChip';

/** What {@link ExceptionList} lists. */
export interface ExceptionListProps {
  exceptions: readonly ExceptionView[];
  /** Names the service of each, where there are several. */
  showSubject?: boolean;
  /** What to say when there is none. */
  none?: string;
  /** Filter of the page with all exceptions that this list links to. */
  filter: ExceptionPageFilter;
}

/** Granted permissions to leave the paved road, and how long they still hold. */
export function ExceptionList(props: ExceptionListProps) {
  const { exceptions, showSubject, filter } = props;
  const { none = 'None: every guardrail holds.' } = props;
  if (exceptions.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {none}
      </Typography>
    );
  }
  return (
    <Stack spacing={2}>
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {[...exceptions]
          .sort((a, b) => Date.parse(a.expires) - Date.parse(b.expires))
          .map(exception => (
            <Box component="li" key={exception.path}>
              <Box
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  gap: 1,
                  alignItems: 'center',
                }}
              >
                <Typography variant="body2" fontWeight={600}>
                  {exception.guardrail ? (
                    <GuardrailLink guardrail={exception.guardrail} />
                  ) : (
                    exception.field
                  )}
                </Typography>
                <StandingChip exception={exception} />
              </Box>
              <Typography variant="body2">{exception.reason}</Typography>
              <Typography
                variant="body2"
                color="text.secondary"
                component="div"
              >
                {showSubject && (
                  <>
                    For <SubjectLink subject={exception.subject} />
                    {', '}
                  </>
                )}
                {showSubject ? 'granted' : 'Granted'} by{' '}
                <OwnerLink owner={exception.grantedBy} /> until{' '}
                {exception.expires.slice(0, 10)}
                {exception.renewals > 0 &&
                  `, ${renewedInWords(exception.renewals)}`}
              </Typography>
              <ExceptionActions exception={exception} />
            </Box>
          ))}
      </Stack>
      <ExceptionsLink filter={filter} />
    </Stack>
  );
}
