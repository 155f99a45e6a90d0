import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { PlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import {
  guardrailsRouteRef,
  platformApiRef,
  requestsRouteRef,
} from '@ridgeway/ui';
import { ReactElement } from 'react';
import { repositoryRouteRef, templateRouteRef } from '../routes';
import { FakeSignals } from './FakeSignals';

/** Renders a page in an app with this platform; returns what sends signals to it. */
export function renderPage(
  page: ReactElement,
  options: { platform: PlatformMock; entity?: Entity; address?: string },
): FakeSignals {
  const { platform, entity, address = '/' } = options;
  const signals = new FakeSignals();
  renderInTestApp(
    entity ? <EntityProvider entity={entity}>{page}</EntityProvider> : page,
    {
      apis: [
        [platformApiRef, platform],
        [signalApiRef, signals],
        mockApis.storage(),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/guardrails': guardrailsRouteRef,
        '/requests': requestsRouteRef,
        '/repository': repositoryRouteRef,
        '/create/templates/:namespace/:templateName': templateRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
  return signals;
}
