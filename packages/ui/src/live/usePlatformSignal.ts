import {
  PLATFORM_SIGNAL_CHANNEL,
  PlatformSignal,
} from '@ridgeway/plugin-platform-common';
import { useSignal } from './useSignal';

/** Calls back whenever the platform has derived a new head of the intent repository. */
export function usePlatformSignal(onSignal: (signal: PlatformSignal) => void) {
  useSignal(PLATFORM_SIGNAL_CHANNEL, onSignal);
}
