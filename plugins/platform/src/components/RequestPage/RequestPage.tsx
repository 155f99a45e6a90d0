import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { RequestView } from '@ridgeway/plugin-platform-common';
import { LiveView, LoadingState, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router-dom';
import { RequestDetails } from './RequestDetails';

/** One request: what is asked, what granting it does, what was said, and the decision. */
export function RequestPage() {
  const api = useApi(platformApiRef);
  const { id = '' } = useParams();
  const [title, setTitle] = useState('Request');
  const live = useLive<RequestView>(
    useCallback(
      async (signal: AbortSignal) => {
        const request = await api.getRequest(id, { signal });
        setTitle(request.title);
        return request;
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
          what={`request ${id}`}
          loading={<LoadingState label="Loading the request" shape="cards" />}
        >
          {request => (
            <RequestDetails
              key={request.id}
              request={request}
              onRefresh={live.refresh}
            />
          )}
        </LiveView>
      </Container>
    </main>
  );
}
