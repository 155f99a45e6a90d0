import { INSIGHTS_SIGNAL_CHANNEL } from '@ridgeway/plugin-insights-common';
import { useSignal } from '../live/useSignal';

/** Calls back whenever more of the ledger was read, so that figures may differ. */
export function useInsightSignal(onSignal: () => void) {
  useSignal(INSIGHTS_SIGNAL_CHANNEL, onSignal);
}
