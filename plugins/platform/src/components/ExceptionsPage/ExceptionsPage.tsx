import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import { LiveView, LoadingState, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback } from 'react';
import { ExceptionTable } from './ExceptionTable';

/** Every exception: who has left the paved road, why, and for how much longer. */
export function ExceptionsPage() {
  const api = useApi(platformApiRef);
  const live = useLive<{ items: ExceptionView[] }>(
    useCallback(
      (signal: AbortSignal) => api.getExceptions({}, { signal }),
      [api],
    ),
  );
  return (
    <main>
      <Header
        title="Exceptions"
        description="Granted permissions to leave the paved road. Each has a reason, an owner and an end."
      />
      <Container>
        <LiveView
          live={live}
          what="the exceptions"
          loading={
            <LoadingState label="Loading the exceptions" shape="table" />
          }
        >
          {({ items }) => <ExceptionTable exceptions={items} />}
        </LiveView>
      </Container>
    </main>
  );
}
