import Button from '@mui/material/Button';
import {
  RiErrorWarningLine,
  RiLoginBoxLine,
  RiSearchLine,
} from '@remixicon/react';
import { RefText } from '../entity/RefText';
import { EmptyState } from './EmptyState';
import { errorKind, errorReason } from './errorKind';
import { ForbiddenState } from './ForbiddenState';

/** What {@link ErrorState} says. */
export interface ErrorStateProps {
  /** Names what could not be shown: `sector commerce`. */
  what: string;
  error: Error;
  onRetry?: () => void;
}

/** Names what could not be shown, the reason, and the next step. */
export function ErrorState(props: ErrorStateProps) {
  const { what, error, onRetry } = props;
  const kind = errorKind(error);
  if (kind === 'forbidden') {
    return <ForbiddenState what={what} reason={errorReason(error)} />;
  }
  if (kind === 'signed-out') {
    return (
      <EmptyState
        icon={<RiLoginBoxLine size={32} />}
        title="Your session has ended"
        action={
          <Button variant="outlined" onClick={() => window.location.reload()}>
            Sign in again
          </Button>
        }
      >
        <div role="alert">
          {`To see ${what}, sign in again. You come back to this page.`}
        </div>
      </EmptyState>
    );
  }
  const retry = onRetry && (
    <Button variant="outlined" onClick={onRetry}>
      Try again
    </Button>
  );
  if (kind === 'not-found') {
    return (
      <EmptyState
        icon={<RiSearchLine size={32} />}
        title={`There is no ${what}`}
        action={retry}
      >
        <RefText text={errorReason(error)} />
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<RiErrorWarningLine size={32} />}
      title={`Loading ${what} failed`}
      action={retry}
    >
      <div role="alert">{errorReason(error)}</div>
      <div>
        Try again; if it keeps failing, give the platform team this message.
      </div>
    </EmptyState>
  );
}
