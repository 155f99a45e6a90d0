import { useApiHolder } from '@backstage/frontend-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  PLATFORM_SIGNAL_CHANNEL,
  PlatformSignal,
} from '@ridgeway/plugin-platform-common';
import { useEffect, useRef } from 'react';

/**
 * Calls back whenever the platform has derived a new head of the intent repository.
 *
 * Without the signals plugin nothing is ever called; pages still load.
 */
export function usePlatformSignal(onSignal: (signal: PlatformSignal) => void) {
  const signals = useApiHolder().get(signalApiRef);
  const latest = useRef(onSignal);
  useEffect(() => {
    latest.current = onSignal;
  }, [onSignal]);

  useEffect(() => {
    if (!signals) {
      return undefined;
    }
    const subscription = signals.subscribe<PlatformSignal>(
      PLATFORM_SIGNAL_CHANNEL,
      message => latest.current(message),
    );
    return () => subscription.unsubscribe();
  }, [signals]);
}
