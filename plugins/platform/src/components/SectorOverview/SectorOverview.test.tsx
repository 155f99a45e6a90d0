import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, within } from '@testing-library/react';
import {
  checkout,
  commerce,
  commerceAccess,
  commerceEntity,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  checkoutTelemetry,
  createTelemetry,
  prometheus,
  totalsOf,
} from '../../__testUtils__/telemetry';
import { SectorOverview } from './SectorOverview';

function platformWith(services = [checkout]) {
  const platform = createPlatformMock();
  platform.getRequests.mockResolvedValue({ items: [], totalItems: 0 });
  platform.getSector.mockResolvedValue(commerce);
  platform.getServices.mockResolvedValue({
    items: services,
    totalItems: services.length,
  });
  return platform;
}

describe('SectorOverview', () => {
  it('lists the services of the sector with how they are', async () => {
    renderPage(<SectorOverview />, {
      platform: platformWith(),
      entity: commerceEntity,
    });

    const table = await screen.findByRole('table', { name: 'services' });
    const [, row] = within(table).getAllByRole('row');
    expect(row).toHaveTextContent(/commerce\/checkout.*Not met.*SecretAccess/);
    expect(
      within(row).getByRole('link', { name: 'commerce/checkout' }),
    ).toHaveAttribute('href', '/catalog/commerce/component/checkout');
  });

  it('reads every page of a long list of services', async () => {
    const platform = platformWith();
    platform.getServices
      .mockResolvedValueOnce({
        items: [checkout],
        totalItems: 2,
        nextCursor: 'c',
      })
      .mockResolvedValueOnce({
        items: [{ ...checkout, name: 'carts' }],
        totalItems: 2,
      });
    renderPage(<SectorOverview />, { platform, entity: commerceEntity });

    expect(
      await screen.findByRole('link', { name: 'commerce/carts' }),
    ).toBeInTheDocument();
    expect(screen.getByText('2 of 2')).toBeInTheDocument();
  });

  it('shows quota in use, also beyond its limit', async () => {
    renderPage(<SectorOverview />, {
      platform: platformWith(),
      entity: commerceEntity,
    });

    expect(
      await screen.findByRole('progressbar', {
        name: 'Processors in production: 44 of 40',
      }),
    ).toHaveAttribute('aria-valuenow', '100');
    expect(screen.getByText('44 of 40 (110 %)')).toBeInTheDocument();
  });

  it('draws the ways in and out, and names secrets without values', async () => {
    renderPage(<SectorOverview />, {
      platform: platformWith(),
      entity: commerceEntity,
    });

    const drawing = await screen.findByRole('group', {
      name: 'What commerce is isolated from',
    });
    expect(drawing).toHaveTextContent('commerce-production');
    expect(drawing).toHaveTextContent('api.stripe.example:443');
    expect(drawing).toHaveTextContent('commerce.example.com');
    expect(screen.getByText('signing-key')).toBeInTheDocument();
    expect(
      screen.getByText('sectors/commerce/policies/own.cedar'),
    ).toBeInTheDocument();
  });

  it('sums up what its services do, and names those that need somebody', async () => {
    const telemetry = createTelemetry();
    telemetry.getOverview.mockResolvedValue({
      items: [
        checkoutTelemetry,
        {
          ...checkoutTelemetry,
          subject: 'commerce/carts',
          rate: null,
          alerts: 0,
          slo: undefined,
          undeclared: 0,
        },
      ],
      totalItems: 2,
      asOf: '2026-11-21T11:00:00.000Z',
      from: '2026-11-21T10:00:00.000Z',
      to: '2026-11-21T11:00:00.000Z',
      origins: [prometheus],
      findings: [],
      totals: {
        ...totalsOf({ services: 2, observed: 2, alerts: 1, undeclared: 1 }),
        known: { alerts: 2, undeclared: 1 },
        unknown: { alerts: 0, undeclared: 1 },
      },
    });
    renderPage(<SectorOverview />, {
      platform: platformWith(),
      telemetry,
      entity: commerceEntity,
    });
    const card = await screen.findByRole('region', { name: 'Telemetry' });
    expect(await within(card).findByText('12.4/s')).toBeInTheDocument();
    expect(card).toHaveTextContent(
      'Alerts that fire1Undeclared calls1. Not known of 1 service.',
    );
    expect(
      within(card)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'commerce/checkout: an alert fires, an objective is missed, calls that nobody declared',
    ]);
    expect(
      within(card).getByRole('link', {
        name: 'Telemetry of every service of commerce',
      }),
    ).toHaveAttribute('href', '/telemetry?sector=commerce');
  });

  it('claims no figures while who measures does not answer', async () => {
    const telemetry = createTelemetry();
    telemetry.getOverview.mockResolvedValue({
      items: [],
      totalItems: 0,
      asOf: '2026-11-21T11:00:00.000Z',
      from: '2026-11-21T10:00:00.000Z',
      to: '2026-11-21T11:00:00.000Z',
      origins: [prometheus],
      findings: [
        {
          reason: 'SourceDown',
          level: 'error',
          message: 'Prometheus cannot be reached.',
          steps: [],
        },
      ],
      totals: totalsOf({ services: 2 }),
    });
    renderPage(<SectorOverview />, {
      platform: platformWith(),
      telemetry,
      entity: commerceEntity,
    });
    const card = await screen.findByRole('region', { name: 'Telemetry' });
    expect(
      await within(card).findByText(
        'It is not known now: Prometheus cannot be reached.',
      ),
    ).toBeInTheDocument();
    expect(card).not.toHaveTextContent('Alerts that fire');
  });

  it('stands without telemetry, and says so', async () => {
    const telemetry = createTelemetry();
    telemetry.getOverview.mockRejectedValue(new Error('Prometheus is slow'));
    renderPage(<SectorOverview />, {
      platform: platformWith(),
      telemetry,
      entity: commerceEntity,
    });
    expect(
      await screen.findByText('It cannot be shown: Prometheus is slow'),
    ).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'services' })).toBeInTheDocument();
  });

  it('leads from an empty sector to the template of a service', async () => {
    const platform = platformWith([]);
    platform.getAccess.mockResolvedValue(commerceAccess);
    renderPage(<SectorOverview />, { platform, entity: commerceEntity });

    expect(
      await screen.findByRole('link', { name: 'New service' }),
    ).toHaveAttribute('href', '/create/templates/default/new-service');
  });

  it('tells whoever may not create a service there who may', async () => {
    const platform = platformWith([]);
    platform.getAccess.mockResolvedValue({ ...commerceAccess, sectors: [] });
    renderPage(<SectorOverview />, { platform, entity: commerceEntity });

    expect(await screen.findByText(/can create one/)).toHaveTextContent(
      'Members of commerce can create one.',
    );
    expect(
      screen.queryByRole('link', { name: 'New service' }),
    ).not.toBeInTheDocument();
  });
});
