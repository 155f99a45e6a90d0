import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { ButtonLink, Container, Header } from '@backstage/ui';
import { RiAddLine, RiShapesLine } from '@remixicon/react';
import {
  platformSectorCreatePermission,
  SectorSummary,
} from '@ridgeway/plugin-platform-common';
import {
  EmptyState,
  LiveView,
  LoadingState,
  platformApiRef,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';
import { templateRouteRef } from '../../routes';
import { SectorTable } from './SectorTable';

function NewSector() {
  const href = useRouteRef(templateRouteRef)?.({
    namespace: 'default',
    templateName: 'new-sector',
  });
  const { allowed } = usePermission({
    permission: platformSectorCreatePermission,
  });
  return href && allowed ? (
    <ButtonLink href={href} variant="primary" iconStart={<RiAddLine />}>
      New sector
    </ButtonLink>
  ) : null;
}

function NoSectors() {
  return (
    <EmptyState
      icon={<RiShapesLine size={32} />}
      title="No sectors yet"
      action={<NewSector />}
    >
      A sector is an isolated place for services that one group owns: a
      namespace per environment, closed to everything that nobody agreed to.
    </EmptyState>
  );
}

/** Every sector, with who owns it and how it is. */
export function SectorsPage() {
  const api = useApi(platformApiRef);
  const live = useLive<{ items: SectorSummary[] }>(
    useCallback((signal: AbortSignal) => api.getSectors({ signal }), [api]),
  );
  return (
    <main>
      <Header
        title="Sectors"
        description="Isolated places for services, each owned by one group."
        customActions={<NewSector />}
      />
      <Container>
        <LiveView
          live={live}
          what="the sectors"
          loading={<LoadingState label="Loading the sectors" shape="table" />}
        >
          {({ items }) =>
            items.length === 0 ? <NoSectors /> : <SectorTable sectors={items} />
          }
        </LiveView>
      </Container>
    </main>
  );
}
