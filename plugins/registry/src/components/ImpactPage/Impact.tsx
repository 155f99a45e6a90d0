import { useApi } from '@backstage/frontend-plugin-api';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RiShieldCheckLine } from '@remixicon/react';
import { BlastRadius } from '@ridgeway/plugin-platform-common';
import {
  EmptyState,
  LiveView,
  LoadingState,
  platformApiRef,
  Section,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { AffectedTable } from './AffectedTable';
import { DependencyGraph } from './DependencyGraph';
import { EntryFacts } from './EntryFacts';
import { OwnersToTell } from './OwnersToTell';

/** What {@link Impact} is about. */
export interface ImpactProps {
  entityRef: string;
}

/** What something depends on, and who is affected if it breaks. */
export function Impact(props: ImpactProps) {
  const { entityRef } = props;
  const api = useApi(platformApiRef);
  const live = useLive<BlastRadius>(
    useCallback(
      (signal: AbortSignal) => api.getBlastRadius(entityRef, { signal }),
      [api, entityRef],
    ),
  );
  return (
    <LiveView
      live={live}
      what={`entry ${entityRef} in the registry`}
      loading={<LoadingState label="Loading who depends on it" shape="cards" />}
    >
      {radius => <ImpactDetails radius={radius} />}
    </LiveView>
  );
}

function ImpactDetails({ radius }: { radius: BlastRadius }) {
  const { entry, affected, dependsOn, owners } = radius;
  const alone = affected.length === 0 && dependsOn.length === 0;
  return (
    <Stack spacing={3}>
      <EntryFacts radius={radius} />
      {affected.length > 0 && <OwnersToTell radius={radius} />}
      {!alone && (
        <Section
          title="Dependencies"
          description="An arrow leads from what depends to what it needs."
        >
          <DependencyGraph radius={radius} />
        </Section>
      )}
      {affected.length > 0 ? (
        <Section
          title="Affected"
          description={
            <Typography variant="body2" component="span">
              {affected.length} in all, of {owners.length} owners, if{' '}
              {entry.title} breaks; nearest first.
            </Typography>
          }
        >
          <AffectedTable affected={affected} />
        </Section>
      ) : (
        <EmptyState
          icon={<RiShieldCheckLine size={32} />}
          title="Nothing is known to depend on it"
        >
          Services on the platform say in their intents whom they call. What
          runs elsewhere says it in its catalog-info.yaml, under spec.dependsOn:
          what nobody wrote down is not shown here.
        </EmptyState>
      )}
    </Stack>
  );
}
