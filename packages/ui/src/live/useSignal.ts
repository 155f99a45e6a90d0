import { useApiHolder } from '@backstage/frontend-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import {
  INSIGHTS_SIGNAL_CHANNEL,
  InsightsSignal,
} from '@ridgeway/plugin-insights-common';
import {
  PLATFORM_SIGNAL_CHANNEL,
  PlatformSignal,
} from '@ridgeway/plugin-platform-common';
import { useEffect, useRef } from 'react';

/** Channels that pages listen on, and what is told there. */
interface Channels {
  [PLATFORM_SIGNAL_CHANNEL]: PlatformSignal;
  [INSIGHTS_SIGNAL_CHANNEL]: InsightsSignal;
}

/**
 * Calls back with every message on a channel.
 *
 * Without the signals plugin nothing is ever called; pages still load.
 */
export function useSignal<Channel extends keyof Channels>(
  channel: Channel,
  onSignal: (signal: Channels[Channel]) => void,
) {
  const signals = useApiHolder().get(signalApiRef);
  const latest = useRef(onSignal);
  useEffect(() => {
    latest.current = onSignal;
  }, [onSignal]);

  useEffect(() => {
    if (!signals) {
      return undefined;
    }
    const subscription = signals.subscribe<Channels[Channel]>(
      channel,
      message => latest.current(message),
    );
    return () => subscription.unsubscribe();
  }, [channel, signals]);
}
