import { useApi } from '@backstage/frontend-plugin-api';
import { TrafficMap } from '@ridgeway/plugin-telemetry-common';
import {
  Live,
  parseSubject,
  platformApiRef,
  telemetryApiRef,
  useLive,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { Observed } from './withObserved';

/** What was seen, and by whom. */
export type ObservedTraffic = Observed &
  Pick<TrafficMap, 'findings' | 'origins'>;

/**
 * Calls that were seen in the environment of the address.
 *
 * @param subject - a sector, or a service whose calls alone are wanted; absent: all of them
 */
export function useObserved(
  subject: string | undefined,
): Live<ObservedTraffic> {
  const telemetry = useApi(telemetryApiRef);
  const platform = useApi(platformApiRef);
  const [getParam] = useUrlParams();
  const environment = getParam('environment');
  return useLive(
    useCallback(
      async (signal: AbortSignal) => {
        const { sector, name = undefined } = subject
          ? parseSubject(subject)
          : { sector: undefined };
        const [map, sectors] = await Promise.all([
          telemetry.getTrafficMap({ sector, environment }, { signal }),
          platform.getSectors({ signal }),
        ]);
        return {
          edges: name
            ? map.edges.filter(
                ({ caller, callee }) =>
                  caller === subject || callee === subject,
              )
            : map.edges,
          origins: map.origins,
          findings: map.findings,
          sectors: sectors.items,
        };
      },
      [telemetry, platform, subject, environment],
    ),
  );
}
