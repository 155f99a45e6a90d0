import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Cause } from '@ridgeway/derivation';
import { RefText } from '../entity/RefText';
import { ReasonText } from '../guardrails/ReasonText';
import { LocationHref, RemedyPanel } from './RemedyPanel';

/** What {@link CauseDetails} shows. */
export interface CauseDetailsProps {
  cause: Cause<string>;
  /** Sector or service in whose way it stands. */
  deniedTo?: string;
  locationHref?: LocationHref;
}

/** One of several findings behind a condition, with its own way out. */
export function CauseDetails(props: CauseDetailsProps) {
  const { cause, deniedTo, locationHref } = props;
  return (
    <Stack spacing={1}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        <RefText text={cause.message} />{' '}
        <Typography component="span" variant="body2" color="text.secondary">
          <ReasonText reason={cause.reason} deniedTo={deniedTo} />
        </Typography>
      </Typography>
      {cause.remedy && (
        <RemedyPanel
          remedy={cause.remedy}
          said={cause.message}
          locationHref={locationHref}
        />
      )}
    </Stack>
  );
}
