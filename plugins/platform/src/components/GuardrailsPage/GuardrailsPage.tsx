import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { GuardrailSummary } from '@ridgeway/plugin-platform-common';
import { LiveView, LoadingState, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback } from 'react';
import { GuardrailTable } from './GuardrailTable';

/** Every guardrail: what holds, why, and where it stands in the way now. */
export function GuardrailsPage() {
  const api = useApi(platformApiRef);
  const live = useLive<{ items: GuardrailSummary[] }>(
    useCallback((signal: AbortSignal) => api.getGuardrails({ signal }), [api]),
  );
  return (
    <main>
      <Header
        title="Guardrails"
        description="What holds for every service, and the failure that each rule prevents."
      />
      <Container>
        <LiveView
          live={live}
          what="the guardrails"
          loading={
            <LoadingState label="Loading the guardrails" shape="table" />
          }
        >
          {({ items }) => <GuardrailTable guardrails={items} />}
        </LiveView>
      </Container>
    </main>
  );
}
