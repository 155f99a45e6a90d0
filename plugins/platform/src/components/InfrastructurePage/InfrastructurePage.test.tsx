import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  checkout,
  checkoutEntity,
  commerce,
  commerceEntity,
  resource,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { InfrastructurePage } from './InfrastructurePage';

function platformWithResources() {
  const platform = createPlatformMock();
  platform.getService.mockResolvedValue(checkout);
  platform.getServiceResources.mockImplementation(async ({ environment }) => ({
    items: [
      resource('Deployment', 'kind: Deployment\nreplicas: 3\n', environment),
      resource('NetworkPolicy', 'kind: NetworkPolicy\n', environment),
    ],
  }));
  return platform;
}

describe('InfrastructurePage', () => {
  it('groups resources by environment and purpose', async () => {
    renderPage(<InfrastructurePage />, {
      platform: platformWithResources(),
      entity: checkoutEntity,
    });

    const staging = await screen.findByRole('region', { name: 'staging' });
    expect(staging).toHaveTextContent('2 resources on cluster prod');
    expect(
      within(staging).getByRole('heading', { name: 'Network (1)' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'production' }),
    ).toBeInTheDocument();
  });

  it('opens a resource to its why, linked to the intent field, and its YAML', async () => {
    renderPage(<InfrastructurePage />, {
      platform: platformWithResources(),
      entity: checkoutEntity,
    });

    const production = await screen.findByRole('region', {
      name: 'production',
    });
    await userEvent.click(
      within(production).getByRole('button', { name: /Deployment checkout/ }),
    );
    expect(
      within(production).getByText('The intent asks for three replicas.'),
    ).toBeInTheDocument();
    expect(
      within(production).getByRole('link', { name: 'spec.replicas' }),
    ).toHaveAttribute(
      'href',
      '/catalog/commerce/component/checkout/intent?path=spec.replicas',
    );
    expect(
      within(production).getByRole('link', { name: 'restricted-pods' }),
    ).toBeInTheDocument();
    expect(
      within(production).getByRole('region', {
        name: 'Deployment checkout as YAML',
      }).textContent,
    ).toBe('kind: Deployment\nreplicas: 3\n');
  });

  it('keeps the search and the environment in the address', async () => {
    renderPage(<InfrastructurePage />, {
      platform: platformWithResources(),
      entity: checkoutEntity,
      address: '/?environment=staging&search=network',
    });

    const staging = await screen.findByRole('region', { name: 'staging' });
    expect(
      within(staging).getByRole('button', { name: /NetworkPolicy/ }),
    ).toBeInTheDocument();
    expect(
      within(staging).queryByRole('button', { name: /Deployment/ }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'production' }),
    ).not.toBeInTheDocument();
  });

  it("shows a sector's own resources", async () => {
    const platform = createPlatformMock();
    platform.getSector.mockResolvedValue(commerce);
    platform.getSectorResources.mockImplementation(
      async (_sector, environment) => ({
        items: [
          resource('ResourceQuota', 'kind: ResourceQuota\n', environment),
        ],
      }),
    );
    renderPage(<InfrastructurePage />, { platform, entity: commerceEntity });

    expect(
      await screen.findAllByRole('button', { name: /ResourceQuota/ }),
    ).toHaveLength(2);
    expect(platform.getSectorResources).toHaveBeenCalledWith(
      'commerce',
      'production',
      expect.anything(),
    );
  });

  it('shows only what needs a look, when asked in the address', async () => {
    const platform = platformWithResources();
    const seenAt = '2026-11-20T10:00:00Z';
    platform.getServiceResources.mockImplementation(
      async ({ environment }) => ({
        items: [
          {
            ...resource('Deployment', 'kind: Deployment\n', environment),
            live: { state: 'missing', seenAt },
          },
          {
            ...resource('Service', 'kind: Service\n', environment),
            live: {
              state: 'present',
              seenAt,
              since: seenAt,
              isCurrent: true,
              health: { level: 'none', message: 'There' },
            },
          },
        ],
      }),
    );
    renderPage(<InfrastructurePage />, {
      platform,
      entity: checkoutEntity,
      address: '/?state=attention',
    });
    expect(
      (await screen.findAllByRole('button', { name: /Deployment/ })).length,
    ).toBeGreaterThan(0);
    expect(
      screen.queryByRole('button', { name: /^Service/ }),
    ).not.toBeInTheDocument();
  });

  it('says where to look when nothing is derived', async () => {
    const platform = platformWithResources();
    platform.getServiceResources.mockResolvedValue({ items: [] });
    renderPage(<InfrastructurePage />, { platform, entity: checkoutEntity });

    expect(
      await screen.findByText('Nothing is derived here'),
    ).toBeInTheDocument();
  });
});
