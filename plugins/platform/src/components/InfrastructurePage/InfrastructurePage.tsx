import { useApi } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ResourceView } from '@ridgeway/plugin-platform-common';
import {
  LiveView,
  LoadingState,
  needsAttention,
  platformApiRef,
  ResourceTree,
  Subject,
  useLive,
  useUrlParams,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { useIntentLinks } from '../../hooks/useIntentLinks';
import { subjectInWords, useSubject } from '../../hooks/useSubject';
import { loadResources } from './loadResources';

function matches(resource: ResourceView, search: string) {
  const text = `${resource.kind} ${resource.name} ${resource.apiVersion}`;
  return text.toLowerCase().includes(search.trim().toLowerCase());
}

function Resources(props: { resources: ResourceView[]; subject: Subject }) {
  const { resources, subject } = props;
  const { intentHref } = useIntentLinks(subject);
  const [getParam, setParams] = useUrlParams();
  const environment = getParam('environment') ?? '';
  const search = getParam('search') ?? '';
  const environments = [
    ...new Set(resources.map(resource => resource.environment)),
  ];
  const attention = getParam('state') === 'attention';
  const isWatched = resources.some(
    ({ live }) => live && live.state !== 'unwatched',
  );
  const shown = resources.filter(
    resource =>
      (!attention || needsAttention(resource)) &&
      (!environment || resource.environment === environment) &&
      matches(resource, search),
  );
  return (
    <Stack spacing={3}>
      <Typography variant="body2" color="text.secondary">
        Derived from the intent; the same bytes that{' '}
        <code>./ridge ridgeway derive</code> prints. Open one to see why it is
        there, field by field.
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <TextField
          type="search"
          size="small"
          label="Search resources"
          value={search}
          onChange={event => setParams({ search: event.target.value })}
          sx={{ flex: { xs: '1 1 100%', sm: '0 1 280px' } }}
        />
        <TextField
          select
          size="small"
          label="Environment"
          value={environment}
          onChange={event => setParams({ environment: event.target.value })}
          SelectProps={{ displayEmpty: true }}
          InputLabelProps={{ shrink: true }}
          sx={{ minWidth: 180 }}
        >
          <MenuItem value="">All</MenuItem>
          {environments.map(name => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        {(isWatched || attention) && (
          <TextField
            select
            size="small"
            label="In the cluster"
            value={attention ? 'attention' : ''}
            onChange={event => setParams({ state: event.target.value })}
            SelectProps={{ displayEmpty: true }}
            InputLabelProps={{ shrink: true }}
            sx={{ minWidth: 180 }}
          >
            <MenuItem value="">All</MenuItem>
            <MenuItem value="attention">Needs a look</MenuItem>
          </TextField>
        )}
      </Box>
      {resources.length > 0 && shown.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          No resource matches. Clear the filters to see all {resources.length}.
        </Typography>
      ) : (
        <ResourceTree
          resources={shown}
          intentHref={intentHref}
          open={getParam('resource')}
          onOpenChange={key => setParams({ resource: key })}
        />
      )}
    </Stack>
  );
}

/** The Infrastructure tab: everything that is derived, why, and how it does in its cluster. */
export function InfrastructurePage() {
  const api = useApi(platformApiRef);
  const subject = useSubject();
  const live = useLive(
    useCallback(
      (signal: AbortSignal) => loadResources(api, subject, signal),
      [api, subject],
    ),
    { showsClusters: true },
  );
  const what = `the resources of ${subjectInWords(subject)}`;
  return (
    <LiveView
      live={live}
      what={what}
      loading={<LoadingState label={`Loading ${what}`} shape="table" />}
    >
      {resources => <Resources resources={resources} subject={subject} />}
    </LiveView>
  );
}
