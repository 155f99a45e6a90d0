import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ResourceView } from '@ridgeway/plugin-platform-common';
import { useState } from 'react';
import { EmptyState } from '../states/EmptyState';
import { LiveSummary } from './LiveSummary';
import { IntentHref } from './ProvenanceList';
import { PURPOSES, purposeOf } from './purpose';
import { ResourceEntry } from './ResourceEntry';

/** What {@link ResourceTree} shows. */
export interface ResourceTreeProps {
  resources: readonly ResourceView[];
  intentHref?: IntentHref;
  /** Key of the resource that is open; uncontrolled when `onOpenChange` is absent. */
  open?: string;
  onOpenChange?: (key: string | undefined) => void;
}

/** Tells a resource from all others of its environment; stable across derivations. */
export function resourceKey(resource: ResourceView): string {
  return `${resource.environment}/${resource.kind}/${
    resource.namespace ?? ''
  }/${resource.name}`;
}

function byEnvironment(resources: readonly ResourceView[]) {
  const groups = new Map<string, ResourceView[]>();
  for (const resource of resources) {
    groups.set(resource.environment, [
      ...(groups.get(resource.environment) ?? []),
      resource,
    ]);
  }
  return [...groups];
}

function count(number: number) {
  return `${number} ${number === 1 ? 'resource' : 'resources'}`;
}

/** Derived objects by environment and purpose, with their live state; each opens to its why and its YAML. */
export function ResourceTree(props: ResourceTreeProps) {
  const { resources, intentHref, onOpenChange } = props;
  const [ownOpen, setOwnOpen] = useState<string>();
  const open = onOpenChange ? props.open : ownOpen;
  const setOpen = onOpenChange ?? setOwnOpen;

  if (resources.length === 0) {
    return (
      <EmptyState title="Nothing is derived here">
        The conditions on the overview say what is missing.
      </EmptyState>
    );
  }
  const environments = byEnvironment(resources);
  return (
    <Stack spacing={4}>
      {environments.map(([environment, members]) => (
        <Box component="section" key={environment} aria-label={environment}>
          <Typography variant="h6" component="h2" gutterBottom>
            {environment}{' '}
            <Typography component="span" variant="body2" color="text.secondary">
              {count(members.length)} on cluster{' '}
              {[...new Set(members.map(member => member.cluster))].join(', ')}
            </Typography>
          </Typography>
          <LiveSummary resources={members} />
          <Stack spacing={2}>
            {PURPOSES.map(purpose => {
              const ofPurpose = members.filter(
                member => purposeOf(member.kind) === purpose.id,
              );
              return (
                ofPurpose.length > 0 && (
                  <Box key={purpose.id}>
                    <Typography
                      variant="subtitle2"
                      component="h3"
                      color="text.secondary"
                      gutterBottom
                    >
                      {purpose.title} ({ofPurpose.length})
                    </Typography>
                    {ofPurpose.map(resource => {
                      const key = resourceKey(resource);
                      return (
                        <ResourceEntry
                          key={key}
                          resource={resource}
                          intentHref={intentHref}
                          expanded={open === key}
                          onToggle={expanded =>
                            setOpen(expanded ? key : undefined)
                          }
                        />
                      );
                    })}
                  </Box>
                )
              );
            })}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}
