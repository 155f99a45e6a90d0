import { useApi } from '@backstage/frontend-plugin-api';
import { platformApiRef } from '@ridgeway/ui';
import { useEffect, useState } from 'react';

const NONE: readonly string[] = [];

/** Sectors whose documents the reader may change; empty until known. */
export function useChangeableSectors(): readonly string[] {
  const api = useApi(platformApiRef);
  const [sectors, setSectors] = useState(NONE);
  useEffect(() => {
    const controller = new AbortController();
    api.getAccess({ signal: controller.signal }).then(
      access => setSectors(access.sectors),
      // Nothing is offered then; the page itself tells what is wrong with the connection.
      () => undefined,
    );
    return () => controller.abort();
  }, [api]);
  return sectors;
}
