import { useRouteRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import {
  RequestScope,
  RequestSummary,
  Page,
} from '@ridgeway/plugin-platform-common';
import { RequestList, requestsRouteRef, Section } from '@ridgeway/ui';
import { Link as RouterLink } from 'react-router-dom';
import { HomeView } from '../model/HomeView';
import { BlockerList } from './BlockerList';
import { ChangeList } from './ChangeList';
import { ReasonList } from './ReasonList';
import { SectorList } from './SectorList';
import { TeamList } from './TeamList';

interface HomeSectionsProps {
  view: HomeView;
}

function Nothing(props: { children: string }) {
  return (
    <Typography variant="body2" color="text.secondary">
      {props.children}
    </Typography>
  );
}

function Attention({ view }: HomeSectionsProps) {
  return (
    <Section
      title="Needs your attention"
      description="What is not true of your sectors and services, and the way out."
    >
      {view.attention.length === 0 ? (
        <Nothing>Everything is as your intents say.</Nothing>
      ) : (
        <BlockerList blockers={view.attention} />
      )}
    </Section>
  );
}

function Requests(props: {
  title: string;
  scope: RequestScope;
  requests: Page<RequestSummary>;
}) {
  const { title, scope, requests } = props;
  const { items, totalItems } = requests;
  const list = useRouteRef(requestsRouteRef)?.();
  return (
    <Section
      title={`${title} (${totalItems})`}
      actions={
        list && (
          <Link
            component={RouterLink}
            to={`${list}?scope=${scope}`}
            variant="body2"
            aria-label={`${title}: all`}
          >
            All
          </Link>
        )
      }
    >
      <RequestList requests={items} none="None." />
    </Section>
  );
}

function Waiting({ view }: HomeSectionsProps) {
  return (
    <Section
      title="Waiting for your team"
      description="What others cannot do until somebody of your team grants it."
    >
      <BlockerList blockers={view.waiting} />
    </Section>
  );
}

function Changes({ view }: HomeSectionsProps) {
  return (
    <Section
      title="Recent changes"
      description={
        view.sectors.length > 0
          ? 'Commits to the intents of your sectors.'
          : 'Commits to the intents of all sectors.'
      }
    >
      {view.changes.length === 0 ? (
        <Nothing>No intent has changed yet.</Nothing>
      ) : (
        <ChangeList changes={view.changes} />
      )}
    </Section>
  );
}

/** What the page shows besides the first steps, by who the reader is. */
export function HomeSections(props: HomeSectionsProps) {
  const { view } = props;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: 'minmax(0, 3fr) minmax(0, 2fr)',
        },
      }}
    >
      <Stack spacing={3}>
        {view.role === 'newcomer' && (
          <Section
            title="Join a team"
            description="A sector belongs to a team, and its members change it. These people can tell you more."
          >
            <TeamList teams={view.teams} />
          </Section>
        )}
        {view.deciding.items.length > 0 && (
          <Requests
            title="Waiting for your decision"
            scope="deciding"
            requests={view.deciding}
          />
        )}
        {view.waiting.length > 0 && <Waiting view={view} />}
        {view.sectors.length > 0 && <Attention view={view} />}
        {view.role === 'platform' && (
          <Section
            title="What teams are stuck on"
            description="Reasons of conditions that are not true, by the number of services and sectors they concern."
          >
            {view.reasons.length === 0 ? (
              <Nothing>Nobody is stuck.</Nothing>
            ) : (
              <ReasonList reasons={view.reasons} />
            )}
          </Section>
        )}
      </Stack>
      <Stack spacing={3}>
        {view.sectors.length > 0 && (
          <Section title="Your sectors">
            <SectorList sectors={view.sectors} />
          </Section>
        )}
        {view.asked.items.length > 0 && (
          <Requests title="Your requests" scope="mine" requests={view.asked} />
        )}
        <Changes view={view} />
      </Stack>
    </Box>
  );
}
