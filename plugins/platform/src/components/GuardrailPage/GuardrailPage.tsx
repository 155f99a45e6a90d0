import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { GuardrailView } from '@ridgeway/plugin-platform-common';
import { LiveView, LoadingState, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';
import { GuardrailDetails } from './GuardrailDetails';
import { useVisit } from './useVisit';

/** What a guardrail is for, how it is enforced, and how to work with it. */
export function GuardrailPage() {
  const api = useApi(platformApiRef);
  const { id = '' } = useParams();
  const [title, setTitle] = useState(id);
  useVisit(id);
  const live = useLive<GuardrailView>(
    useCallback(
      async (signal: AbortSignal) => {
        const guardrail = await api.getGuardrail(id, { signal });
        setTitle(guardrail.title);
        return guardrail;
      },
      [api, id],
    ),
  );
  return (
    <main>
      <Header title={title} />
      <Container>
        <LiveView
          live={live}
          what={`the guardrail ${id}`}
          loading={<LoadingState label="Loading the guardrail" shape="cards" />}
        >
          {guardrail => <GuardrailDetails guardrail={guardrail} />}
        </LiveView>
      </Container>
    </main>
  );
}
