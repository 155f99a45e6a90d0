import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { ReactNode } from 'react';
import { errorReason } from '../states/errorKind';
import { ErrorState } from '../states/ErrorState';
import { LoadingState } from '../states/LoadingState';
import { Live } from './useLive';

/** What {@link LiveView} shows. */
export interface LiveViewProps<T> {
  live: Live<T>;
  /** Names what is shown, for messages: `sector commerce`. */
  what: string;
  /** Shown while loading; default lines of text. */
  loading?: ReactNode;
  children: (value: T) => ReactNode;
}

/** Shows a live value, or why it is not there yet. */
export function LiveView<T>(props: LiveViewProps<T>) {
  const { live, what, loading, children } = props;
  if (live.state === 'loading') {
    return <>{loading ?? <LoadingState label={`Loading ${what}`} />}</>;
  }
  if (live.state === 'failed') {
    return <ErrorState what={what} error={live.error} onRetry={live.refresh} />;
  }
  if (!live.staleBecause) {
    return <>{children(live.value)}</>;
  }
  return (
    <Stack spacing={2}>
      <Alert severity="warning" role="status">
        Refreshing {what} failed, so you see its last known state:{' '}
        {errorReason(live.staleBecause)}
      </Alert>
      {children(live.value)}
    </Stack>
  );
}
