import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import { GuardrailLink, OwnerLink, SubjectLink } from '@ridgeway/ui';

/** What {@link ExceptionList} lists. */
export interface ExceptionListProps {
  exceptions: readonly ExceptionView[];
  /** Names the service of each, where there are several. */
  showSubject?: boolean;
  /** What to say when there is none. */
  none?: string;
}

/** Days left in words, as a person would say it. */
export function daysLeftInWords(days: number): string {
  if (days < 0) {
    return `expired ${-days} ${days === -1 ? 'day' : 'days'} ago`;
  }
  if (days === 0) {
    return 'expires today';
  }
  return `${days} ${days === 1 ? 'day' : 'days'} left`;
}

function urgency(days: number) {
  if (days < 0) {
    return 'error';
  }
  return days <= 30 ? 'warning' : 'default';
}

/** Granted permissions to leave the paved road, and how long they still hold. */
export function ExceptionList(props: ExceptionListProps) {
  const { exceptions, showSubject } = props;
  const { none = 'None: every guardrail holds.' } = props;
  if (exceptions.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {none}
      </Typography>
    );
  }
  return (
    <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {[...exceptions]
        .sort((a, b) => a.daysLeft - b.daysLeft)
        .map(exception => (
          <Box component="li" key={exception.id}>
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
              <Chip
                size="small"
                variant="outlined"
                color={urgency(exception.daysLeft)}
                label={daysLeftInWords(exception.daysLeft)}
              />
            </Box>
            <Typography variant="body2">{exception.reason}</Typography>
            <Typography variant="body2" color="text.secondary" component="div">
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
                `, renewed ${exception.renewals} ${
                  exception.renewals === 1 ? 'time' : 'times'
                }`}
            </Typography>
          </Box>
        ))}
    </Stack>
  );
}
