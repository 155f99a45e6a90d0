import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { PlatformApi } from '@ridgeway/plugin-platform-common';
import { guardrailsRouteRef, platformApiRef } from '@ridgeway/ui';
import { ReactElement } from 'react';
import { repositoryRouteRef, templateRouteRef } from '../routes';
import { FakeSignals } from './FakeSignals';

/** A platform that answers nothing but what a test gives it. */
export type PlatformMock = jest.Mocked<PlatformApi>;

/** Creates a platform whose every call fails until the test says what it answers. */
export function createPlatform(): PlatformMock {
  const missing = (name: string) =>
    jest.fn().mockRejectedValue(new Error(`the test does not expect ${name}`));
  return {
    getSectors: missing('getSectors'),
    getSector: missing('getSector'),
    getSectorResources: missing('getSectorResources'),
    getSectorHistory: missing('getSectorHistory'),
    getServices: missing('getServices'),
    getService: missing('getService'),
    getServiceResources: missing('getServiceResources'),
    getServiceHistory: missing('getServiceHistory'),
    getGuardrails: missing('getGuardrails'),
    getGuardrail: missing('getGuardrail'),
    getOffer: missing('getOffer'),
    getRegistry: missing('getRegistry'),
    preview: missing('preview'),
    change: missing('change'),
    createCode: missing('createCode'),
    getAccess: missing('getAccess'),
    getTokens: missing('getTokens'),
    issueToken: missing('issueToken'),
    revokeToken: missing('revokeToken'),
  };
}

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
        '/repository': repositoryRouteRef,
        '/create/templates/:namespace/:templateName': templateRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
  return signals;
}
