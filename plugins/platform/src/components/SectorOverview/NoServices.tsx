import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import Button from '@mui/material/Button';
import { RiAddLine } from '@remixicon/react';
import { SectorSummary } from '@ridgeway/plugin-platform-common';
import { EmptyState, OwnerLink, platformApiRef, useLive } from '@ridgeway/ui';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';
import { templateRouteRef } from '../../routes';

/** What {@link NoServices} is about. */
export interface NoServicesProps {
  sector: Pick<SectorSummary, 'name' | 'owner'>;
}

/** A sector without services: whoever may create one is led there, others are told who may. */
export function NoServices(props: NoServicesProps) {
  const { name, owner } = props.sector;
  const api = useApi(platformApiRef);
  const create = useRouteRef(templateRouteRef)?.({
    namespace: 'default',
    templateName: 'new-service',
  });
  const live = useLive(
    useCallback((signal: AbortSignal) => api.getAccess({ signal }), [api]),
  );
  const access = live.state === 'ready' ? live.value : undefined;
  const allowed = access && (access.platform || access.sectors.includes(name));
  return (
    <EmptyState
      title="No services yet"
      action={
        create &&
        allowed && (
          <Button
            component={Link}
            to={create}
            variant="outlined"
            startIcon={<RiAddLine size={18} aria-hidden />}
          >
            New service
          </Button>
        )
      }
    >
      <div>Twenty lines of intent are enough: the rest is derived.</div>
      {access && !allowed && (
        <div>
          Members of <OwnerLink owner={owner} /> can create one.
        </div>
      )}
    </EmptyState>
  );
}
