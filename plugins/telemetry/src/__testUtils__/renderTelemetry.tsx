import { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import {
  createPlatformMock,
  PlatformMock,
} from '@ridgeway/plugin-platform-common/testUtils';
import { TelemetryMock } from '@ridgeway/plugin-telemetry-common/testUtils';
import { platformApiRef, telemetryApiRef } from '@ridgeway/ui';
import { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { docsRouteRef, telemetryRouteRef } from '../routes';

function Address() {
  const { search } = useLocation();
  return <output data-testid="address">{search}</output>;
}

/** A platform that knows two sectors and their environments. */
export function createPlatform(): PlatformMock {
  const platform = createPlatformMock();
  const sector = (name: string) => ({
    name,
    owner: `group:default/${name}`,
    purpose: 'A test',
    environments: [
      { name: 'staging', cluster: 'dev', namespace: `${name}-staging` },
      { name: 'production', cluster: 'prod', namespace: `${name}-production` },
    ],
    services: 1,
    unmet: 0,
    example: false,
  });
  platform.getSectors.mockResolvedValue({
    items: ['commerce', 'retail', 'web'].map(sector),
    head: 'h',
  });
  return platform;
}

/** Renders a page of the plugin, or a tab of an entity. */
export function renderTelemetry(
  page: ReactElement,
  telemetry: TelemetryMock,
  options: { entity?: Entity; address?: string; platform?: PlatformMock } = {},
) {
  const { entity, address = '/', platform = createPlatform() } = options;
  return renderInTestApp(
    <>
      {entity ? <EntityProvider entity={entity}>{page}</EntityProvider> : page}
      <Address />
    </>,
    {
      apis: [
        [telemetryApiRef, telemetry],
        [platformApiRef, platform],
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/docs/:namespace/:kind/:name': docsRouteRef,
        '/telemetry': telemetryRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
}
