import Alert from '@mui/material/Alert';
import { RequestEffect } from '@ridgeway/plugin-platform-common';

/** What {@link RemovalWarning} warns of. */
export interface RemovalWarningProps {
  caller: string;
  callee: string;
  effect: RequestEffect;
}

/** Says who breaks when a consent is taken back. */
export function RemovalWarning(props: RemovalWarningProps) {
  const { caller, callee, effect } = props;
  const breaking = effect.conditions.filter(({ status }) => status !== 'True');
  const broken = [...new Set(breaking.map(({ subject }) => subject))];
  if (broken.length > 0) {
    return (
      <Alert severity="warning">
        {broken.join(' and ')} {broken.length === 1 ? 'breaks' : 'break'}: calls
        from {caller} to {callee} are refused as soon as this is derived. Tell
        whoever owns {broken.length === 1 ? 'it' : 'them'} before.
      </Alert>
    );
  }
  return effect.openness.closed.length === 0 ? (
    <Alert severity="info">
      Nobody breaks: no call that is declared depends on it, or a wildcard lets{' '}
      {caller} in all the same.
    </Alert>
  ) : (
    <Alert severity="info">
      Nobody breaks: no declared call depends on it.
    </Alert>
  );
}
