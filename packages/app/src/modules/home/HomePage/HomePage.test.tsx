import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type {
  PlatformApi,
  RequestSummary,
  SectorSummary,
  SectorView,
  ServiceSummary,
  ServiceView,
} from '@ridgeway/plugin-platform-common';
import { platformApiRef, requestsRouteRef } from '@ridgeway/ui';
import { screen } from '@testing-library/react';
import { Condition } from '../model/HomeView';
import { HomePage } from './HomePage';

const commerce: SectorSummary = {
  name: 'commerce',
  owner: 'group:default/commerce',
  purpose: 'Checkout and carts',
  environments: [{ name: 'production', cluster: 'prod', namespace: 'c-p' }],
  services: 1,
  unmet: 1,
  example: true,
};

const checkout: ServiceSummary = {
  sector: 'commerce',
  name: 'checkout',
  kind: 'Service',
  owner: 'group:default/commerce',
  environments: ['production'],
  version: 'ridgeway.dev/v1',
  health: 'unmet',
  reasons: ['SecretAccessDenied'],
  example: true,
};

const denied: Condition = {
  subject: 'commerce/checkout',
  type: 'PolicyAuthorized',
  status: 'False',
  reason: 'SecretAccessDenied',
  message: 'commerce/checkout may not read payments/stripe-key',
  remedy: { summary: 'payments can grant it', owner: 'group:default/payments' },
};

const entities = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'commerce', namespace: 'default', title: 'Commerce' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name: 'kim',
      namespace: 'default',
      title: 'Kim Larsen',
      description: 'Leads the commerce team.',
    },
    spec: { memberOf: ['commerce'] },
    relations: [{ type: 'memberOf', targetRef: 'group:default/commerce' }],
  },
];

const request: RequestSummary = {
  id: 'r1',
  kind: 'secret',
  subject: 'web/account',
  object: 'commerce/cart-key',
  reason: 'It reads carts',
  state: 'open',
  title: 'web/account asks to read commerce/cart-key',
  owner: 'group:default/commerce',
  requestedBy: 'user:default/mia',
  createdAt: '2026-11-20T14:00:00.000Z',
  comments: 0,
  safe: true,
  mayDecide: true,
  example: false,
};

function page(options: {
  groups: string[];
  platform?: boolean;
  conditions?: Condition[];
  failure?: Error;
  deciding?: RequestSummary[];
  asked?: RequestSummary[];
}) {
  const conditions = options.conditions ?? [denied];
  const serviceView = { ...checkout, conditions } as Partial<ServiceView>;
  const sectorView = { ...commerce, conditions: [] } as Partial<SectorView>;
  const platformApi: Partial<PlatformApi> = {
    getSectors: async () => {
      if (options.failure) {
        throw options.failure;
      }
      return { items: [commerce], head: 'abc' };
    },
    getServices: async () => ({
      items: conditions.length > 0 ? [checkout] : [],
      totalItems: 1,
    }),
    getRequests: async filter => {
      const items =
        (filter?.scope === 'deciding' ? options.deciding : options.asked) ?? [];
      return { items, totalItems: items.length };
    },
    getService: async () => serviceView as ServiceView,
    getSector: async () => sectorView as SectorView,
    getAccess: async () => ({
      cloneUrl: 'http://localhost:7007/api/platform/git/intents.git',
      branch: 'main',
      head: 'abc',
      username: 'ana',
      sectors: [],
      platform: options.platform ?? false,
    }),
    getSectorHistory: async () => ({
      items: [
        {
          commit: 'abc',
          at: '2026-11-20T14:00:00.000Z',
          author: { name: 'Kim Larsen' },
          message: 'Call inventory from checkout\n\nDetails',
          paths: ['sectors/commerce/checkout.yaml'],
        },
      ],
    }),
  };
  return renderInTestApp(<HomePage />, {
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      '/requests': requestsRouteRef,
    },
    apis: [
      [
        identityApiRef,
        mockApis.identity({
          userEntityRef: 'user:default/ana',
          ownershipEntityRefs: ['user:default/ana', ...options.groups],
          displayName: 'Ana Silva',
        }),
      ],
      [catalogApiRef, catalogApiMock({ entities })],
      [platformApiRef, platformApi as PlatformApi],
    ],
  });
}

describe('HomePage', () => {
  it('shows a member their sectors and what is not true of them', async () => {
    page({ groups: ['group:default/commerce'] });
    expect(await screen.findByText('Hello, Ana')).toBeVisible();
    expect(
      screen.getByText(
        'You are in commerce. Your team owns 1 sector with 1 service.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Needs your attention')).toBeVisible();
    expect(
      screen.getByText('commerce/checkout may not read payments/stripe-key'),
    ).toBeVisible();
    expect(screen.getByText('payments can grant it')).toBeVisible();
    expect(screen.getByText('Call inventory from checkout')).toBeVisible();
    expect(screen.queryByText('Waiting for your team')).not.toBeInTheDocument();
    expect(screen.queryByText('Join a team')).not.toBeInTheDocument();
  });

  it('shows what waits for a decision, and what became of own requests', async () => {
    page({
      groups: ['group:default/commerce'],
      deciding: [request],
      asked: [{ ...request, id: 'r2', title: 'Mine', state: 'declined' }],
    });
    expect(
      await screen.findByText('Waiting for your decision (1)'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: request.title })).toHaveAttribute(
      'href',
      '/requests/r1',
    );
    expect(
      screen.getByRole('link', { name: 'Waiting for your decision: all' }),
    ).toHaveAttribute('href', '/requests?scope=deciding');
    expect(screen.getByText('Your requests (1)')).toBeVisible();
    expect(screen.getByText('Declined')).toBeVisible();
  });

  it('offers to ask for what is denied, right here', async () => {
    page({
      groups: ['group:default/commerce'],
      conditions: [
        {
          ...denied,
          remedy: {
            summary: 'payments can grant it',
            owner: 'group:default/payments',
            request: {
              kind: 'secret',
              subject: 'commerce/checkout',
              object: 'payments/stripe-key',
            },
          },
        },
      ],
    });
    expect(
      await screen.findByRole('button', { name: 'Request access' }),
    ).toBeVisible();
  });

  it('says so when nothing needs attention', async () => {
    page({ groups: ['group:default/commerce'], conditions: [] });
    expect(
      await screen.findByText('Everything is as your intents say.'),
    ).toBeVisible();
  });

  it('shows the owner of a secret who is waiting for it', async () => {
    page({ groups: ['group:default/payments'] });
    expect(await screen.findByText('Waiting for your team')).toBeVisible();
    expect(
      screen.getByText(/Your team owns no sector yet: create one/),
    ).toBeVisible();
    expect(screen.queryByText('Needs your attention')).not.toBeInTheDocument();
  });

  it('tells a newcomer whom to ask', async () => {
    page({ groups: [] });
    expect(await screen.findByText('Join a team')).toBeVisible();
    expect(await screen.findByText(/Leads the commerce team/)).toBeVisible();
    expect(screen.queryByText('New service')).not.toBeInTheDocument();
  });

  it('shows the platform team what teams are stuck on', async () => {
    page({ groups: ['group:default/platform'], platform: true });
    expect(await screen.findByText('SecretAccessDenied · 1')).toBeVisible();
  });

  it('says what failed and offers another try', async () => {
    page({
      groups: ['group:default/commerce'],
      failure: new Error('the platform does not answer'),
    });
    expect(
      await screen.findByText('Loading your home page failed'),
    ).toBeVisible();
    expect(screen.getByText('the platform does not answer')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
