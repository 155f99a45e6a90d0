import Typography from '@mui/material/Typography';
import { RefText } from '@ridgeway/ui';
import { ShownService } from './withObserved';

/** What {@link OutsideHint} tells of. */
export interface OutsideHintProps {
  /** The end that the platform does not know. */
  outside: ShownService;
  /** Owner of the other end, who can close the way. */
  owner: string | undefined;
}

/** What can be done about calls from or to a workload that the platform does not know. */
export function OutsideHint(props: OutsideHintProps) {
  const { outside, owner } = props;
  return (
    <Typography variant="body2">
      The platform does not know {outside.subject}, so nobody can agree to this
      call. Whoever runs it can bring it in, as a service or as a mesh member;
      then both sides declare the call.{' '}
      {owner && (
        <RefText
          text={`Until then ${owner} decides whether to close the way.`}
        />
      )}
    </Typography>
  );
}
