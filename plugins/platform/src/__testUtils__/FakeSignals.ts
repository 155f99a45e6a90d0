import { SignalApi } from '@backstage/plugin-signals-react';
import {
  PLATFORM_SIGNAL_CHANNEL,
  PlatformSignal,
} from '@ridgeway/plugin-platform-common';

/** Signals that a test sends itself. */
export class FakeSignals implements SignalApi {
  private readonly listeners = new Set<{
    channel: string;
    call: (message: never) => void;
  }>();

  subscribe<TMessage>(channel: string, onMessage: (message: TMessage) => void) {
    const listener = { channel, call: onMessage };
    this.listeners.add(listener);
    return { unsubscribe: () => this.listeners.delete(listener) };
  }

  /** Sends what the backend sends after a derivation. */
  publish(message: PlatformSignal) {
    for (const { channel, call } of this.listeners) {
      if (channel === PLATFORM_SIGNAL_CHANNEL) {
        call(message as never);
      }
    }
  }
}
