import { useApi } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { RepositoryAccess } from '@ridgeway/plugin-platform-common';
import {
  FactList,
  LiveView,
  LoadingState,
  platformApiRef,
  Section,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { TwoColumns } from '../shared/TwoColumns';
import { HowToCommit } from './HowToCommit';
import { MayChange } from './MayChange';
import { TokenSection } from './TokenSection';

function Repository(props: { access: RepositoryAccess }) {
  const { access } = props;
  return (
    <TwoColumns
      main={
        <>
          <HowToCommit access={access} />
          <TokenSection />
        </>
      }
      side={
        <>
          <MayChange access={access} />
          <Section title="Where it stands">
            <FactList
              facts={[
                { name: 'Branch', value: access.branch },
                {
                  name: 'Newest commit',
                  value: access.head ? access.head.slice(0, 12) : 'None yet',
                },
              ]}
            />
          </Section>
        </>
      }
    />
  );
}

/** How to reach the intent repository with Git, and what the reader may change in it. */
export function RepositoryPage() {
  const api = useApi(platformApiRef);
  const live = useLive(
    useCallback((signal: AbortSignal) => api.getAccess({ signal }), [api]),
  );
  return (
    <main>
      <Header
        title="Intent repository"
        description="The Git repository that holds every intent, policy and exception: the source of truth."
      />
      <Container>
        <LiveView
          live={live}
          what="the intent repository"
          loading={
            <LoadingState label="Loading the intent repository" shape="cards" />
          }
        >
          {access => <Repository access={access} />}
        </LiveView>
      </Container>
    </main>
  );
}
