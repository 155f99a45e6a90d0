import { Container, Header } from '@backstage/ui';
import Stack from '@mui/material/Stack';
import { LiveView, LoadingState } from '@ridgeway/ui';
import { useParams } from 'react-router-dom';
import { About } from './About';
import { Actions } from './Actions';
import { NudgeList } from './NudgeList';
import { Progress } from './Progress';
import { ServiceTable } from './ServiceTable';
import { useDeprecation } from './useDeprecation';

/** What goes away, until when, who still has to move, and what can be done about it. */
export function DeprecationPage() {
  const { id = '' } = useParams();
  const { view, insight } = useDeprecation(id);
  const ready = view.state === 'ready' ? view.value : undefined;
  const refresh = () => {
    view.refresh();
    insight.refresh();
  };
  return (
    <main>
      <Header
        title={ready?.title ?? id}
        description="What goes away, until when, and who still has to move."
      />
      <Container>
        <Stack spacing={3}>
          {ready && <Actions deprecation={ready} onChange={refresh} />}
          <LiveView
            live={view}
            what={`deprecation ${id}`}
            loading={
              <LoadingState label="Loading the deprecation" shape="cards" />
            }
          >
            {deprecation => (
              <>
                <About deprecation={deprecation} />
                <LiveView live={insight} what="how far it is">
                  {known =>
                    known && (
                      <Progress
                        insight={known}
                        deprecation={deprecation}
                        onChange={refresh}
                      />
                    )
                  }
                </LiveView>
                <ServiceTable
                  affected={deprecation.subjects}
                  recorded={
                    insight.state === 'ready'
                      ? insight.value?.subjects ?? []
                      : []
                  }
                />
                <NudgeList nudges={deprecation.nudges} />
              </>
            )}
          </LiveView>
        </Stack>
      </Container>
    </main>
  );
}
