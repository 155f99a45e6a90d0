import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Condition, ConditionType } from '@ridgeway/derivation';
import { RefText } from '../entity/RefText';
import { ReasonText } from '../guardrails/ReasonText';
import { STATUS, toneOf } from '../chips/status';
import { StatusIcon } from '../chips/StatusIcon';
import { CauseDetails } from './CauseDetails';
import { ConditionPlace } from './ConditionPlace';
import { DenialDetails } from './DenialDetails';
import { LocationHref, RemedyPanel } from './RemedyPanel';

/** What {@link ConditionCard} shows. */
export interface ConditionCardProps {
  condition: Condition;
  /** Environments it holds in alike; default its own. */
  environments?: readonly string[];
  /** Names the subject too, where conditions of several are shown. */
  showSubject?: boolean;
  /** Type of a condition shown before whose remedy resolves this one too. */
  resolvedWith?: ConditionType;
  locationHref?: LocationHref;
}

/** Whose way a condition stands in: nobody's once it is met. */
function deniedTo({ status, subject }: Condition): string | undefined {
  return status === 'True' ? undefined : subject;
}

/** One condition: what, whether it is met, why not, and the way out. */
export function ConditionCard(props: ConditionCardProps) {
  const { condition, showSubject, resolvedWith, locationHref } = props;
  const tone = toneOf(condition);
  const environments =
    props.environments ??
    (condition.environment ? [condition.environment] : []);
  const hasDetails = Boolean(
    condition.denials?.length || condition.causes?.length,
  );
  return (
    <Paper
      component="article"
      variant="outlined"
      aria-label={`${condition.type}: ${STATUS[tone].word}`}
      sx={{
        p: 2,
        borderLeftWidth: 4,
        borderLeftColor: `${STATUS[tone].color}.main`,
        minWidth: 0,
      }}
    >
      <Stack spacing={1.5}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1,
            rowGap: 0.5,
          }}
        >
          <StatusIcon health={tone} />
          <Typography variant="subtitle1" component="h3" fontWeight={600}>
            {condition.type}
          </Typography>
          <Typography variant="body2" color={`${STATUS[tone].color}.main`}>
            {STATUS[tone].word}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            <ReasonText
              reason={condition.reason}
              deniedTo={deniedTo(condition)}
            />
          </Typography>
          <ConditionPlace
            subject={showSubject ? condition.subject : undefined}
            environments={environments}
          />
        </Box>
        {/* The message of several causes is theirs, one after the other. */}
        {!condition.causes?.length && (
          <Typography
            variant="body2"
            sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
          >
            <RefText text={condition.message} />
          </Typography>
        )}
        {condition.denials?.map((denial, index) => (
          <DenialDetails
            key={index}
            denial={denial}
            subject={condition.subject}
            said={condition.message}
            locationHref={locationHref}
          />
        ))}
        {condition.causes?.map((cause, index) => (
          <CauseDetails
            key={index}
            cause={cause}
            deniedTo={deniedTo(condition)}
            locationHref={locationHref}
          />
        ))}
        {condition.remedy && !hasDetails && !resolvedWith && (
          <RemedyPanel
            remedy={condition.remedy}
            said={condition.message}
            locationHref={locationHref}
          />
        )}
        {resolvedWith && (
          <Typography variant="body2" color="text.secondary">
            What resolves {resolvedWith} resolves this too.
          </Typography>
        )}
      </Stack>
    </Paper>
  );
}
