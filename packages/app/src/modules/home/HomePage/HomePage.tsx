import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Container, Header } from '@backstage/ui';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { LiveView, LoadingState, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback } from 'react';
import { HomeView } from '../model/HomeView';
import { loadHome } from '../model/loadHome';
import { greeting } from './greeting';
import { HomeSections } from './HomeSections';
import { NextSteps } from './NextSteps';

/** Tells people what they can do here, by who they are. */
export function HomePage() {
  const identityApi = useApi(identityApiRef);
  const catalogApi = useApi(catalogApiRef);
  const platformApi = useApi(platformApiRef);
  const live = useLive<HomeView>(
    useCallback(
      (signal: AbortSignal) =>
        loadHome({ identityApi, catalogApi, platformApi }, signal),
      [identityApi, catalogApi, platformApi],
    ),
  );
  const view = live.state === 'ready' ? live.value : undefined;
  return (
    <Box component="main" sx={{ pt: 2 }}>
      <Header
        title={view ? `Hello, ${view.name.split(' ')[0]}` : 'Hello'}
        description={view && greeting(view)}
      />
      <Container>
        <Stack spacing={3} sx={{ pb: 4 }}>
          {view?.role !== 'newcomer' && <NextSteps />}
          <LiveView
            live={live}
            what="your home page"
            loading={
              <LoadingState label="Loading your home page" shape="cards" />
            }
          >
            {value => <HomeSections view={value} />}
          </LiveView>
        </Stack>
      </Container>
    </Box>
  );
}
