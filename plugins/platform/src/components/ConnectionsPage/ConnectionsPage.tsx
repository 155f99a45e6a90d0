import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import {
  LiveView,
  LoadingState,
  platformApiRef,
  useLive,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { ConnectionsView } from './ConnectionsView';

/** Who calls whom in the whole company. */
export function ConnectionsPage() {
  const api = useApi(platformApiRef);
  const [getParam] = useUrlParams();
  const sector = getParam('sector');
  const live = useLive(
    useCallback(
      async (signal: AbortSignal) => {
        const [map, { items }] = await Promise.all([
          api.getConnections({ sector }, { signal }),
          api.getSectors({ signal }),
        ]);
        return { map, sectors: items.map(({ name }) => name) };
      },
      [api, sector],
    ),
  );
  return (
    <main>
      <Header
        title="Connections"
        description="Who calls whom. Traffic flows only when the caller declares it and the callee consents."
      />
      <Container>
        <LiveView
          live={live}
          what="the connections"
          loading={
            <LoadingState label="Loading the connections" shape="table" />
          }
        >
          {({ map, sectors }) => (
            <ConnectionsView
              map={map}
              subject={sector}
              sectors={sectors}
              onChanged={live.refresh}
            />
          )}
        </LiveView>
      </Container>
    </main>
  );
}
