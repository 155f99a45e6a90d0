import { SignalsView } from '@ridgeway/plugin-telemetry-common';
import { useUrlParams } from '@ridgeway/ui';
import { useEffect } from 'react';
import { PORTAL_SOURCE } from '../shared/portalSource';

/** Starts with the window that the portal keeps of itself, unless the address says which. */
export function useKeptRange(known: SignalsView | undefined): void {
  const [get, set] = useUrlParams();
  const chosen = get('range') ?? get('from');
  const own = known?.origin?.source === PORTAL_SOURCE;
  useEffect(() => {
    if (own && chosen === undefined) {
      set({ range: '15m' });
    }
  }, [own, chosen, set]);
}
