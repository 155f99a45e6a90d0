import { NotAllowedError } from '@backstage/errors';
import { createTelemetryMock } from '@ridgeway/plugin-telemetry-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { overview, serviceTelemetry } from '../../__testUtils__/fixtures';
import { renderTelemetry } from '../../__testUtils__/renderTelemetry';
import { OverviewPage } from './OverviewPage';

function telemetryOf(change: Partial<typeof overview> = {}) {
  const telemetry = createTelemetryMock();
  telemetry.getOverview.mockResolvedValue({ ...overview, ...change });
  telemetry.getSources.mockResolvedValue({
    items: [
      {
        source: 'prometheus',
        label: 'Prometheus at metrics.example',
        environments: ['production', 'staging'],
        state: 'up',
      },
    ],
  });
  return telemetry;
}

const table = () => screen.findByRole('table', { name: 'services' });

/** A service whose sources do not answer. */
const UNKNOWN = serviceTelemetry({
  ...{ rate: null, errors: null, p99: null, cpu: null, memory: null },
  ...{ alerts: 0, undeclared: 0, slo: undefined, state: 'not-observed' },
  known: { signals: false, alerts: false, undeclared: false },
});

describe('the overview of telemetry', () => {
  it('puts services side by side, and says why one is not measured', async () => {
    renderTelemetry(<OverviewPage />, telemetryOf());
    const [, checkout, newsletter] = within(await table()).getAllByRole('row');
    expect(checkout).toHaveTextContent(
      /^commerce\/checkoutproduction.*12.4\/s0.12%240 ms42%71%MissedOverspent by 20%11$/,
    );
    expect(newsletter).toHaveTextContent(
      /Not measuredNothing is scraped from commerce\/newsletter\..*–––––None00$/,
    );
    expect(
      within(checkout).getByRole('link', { name: 'commerce/checkout' }),
    ).toHaveAttribute(
      'href',
      '/catalog/commerce/component/checkout/telemetry?environment=production&range=1h',
    );
  });

  it('takes its filters from the address', async () => {
    const telemetry = telemetryOf();
    renderTelemetry(<OverviewPage />, telemetry, {
      address:
        '/?sector=commerce&teams=group:default/commerce&environment=staging&range=24h&state=alerting&search=check',
    });
    await table();
    expect(telemetry.getOverview.mock.calls[0][0]).toEqual({
      sector: 'commerce',
      teams: ['group:default/commerce'],
      environment: 'staging',
      range: '24h',
      state: 'alerting',
      search: 'check',
      limit: 50,
      cursor: undefined,
    });
  });

  it('leads from a number to the services behind it', async () => {
    const telemetry = telemetryOf();
    renderTelemetry(<OverviewPage />, telemetry);
    const totals = await screen.findByRole('region', { name: 'In total' });
    expect(totals).toHaveTextContent('Measured1 of 2');
    await userEvent.click(
      within(totals).getByRole('button', { name: 'Show those that are not' }),
    );
    await waitFor(() =>
      expect(telemetry.getOverview.mock.lastCall?.[0]).toMatchObject({
        state: 'not-observed',
      }),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      'state=not-observed',
    );
  });

  it('shows one page more', async () => {
    const telemetry = telemetryOf({ nextCursor: 'c2', totalItems: 3 });
    renderTelemetry(<OverviewPage />, telemetry);
    await table();
    telemetry.getOverview.mockImplementation(async filter =>
      filter?.cursor === 'c2'
        ? {
            ...overview,
            items: [serviceTelemetry({ subject: 'retail/inventory' })],
            totalItems: 3,
          }
        : { ...overview, nextCursor: 'c2', totalItems: 3 },
    );
    await userEvent.click(screen.getByRole('button', { name: /Show more/ }));
    expect(await screen.findByText('3 of 3')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'retail/inventory' }),
    ).toBeInTheDocument();
  });

  it('says what is missing where nothing is connected', async () => {
    renderTelemetry(
      <OverviewPage />,
      telemetryOf({
        origins: [],
        findings: [
          {
            reason: 'NoSource',
            level: 'info',
            message: 'No source of telemetry is connected.',
            steps: ['Connect a Prometheus.'],
            docs: 'how-to/connect-prometheus',
          },
        ],
      }),
    );
    expect(
      await screen.findByText('Connect a Prometheus.'),
    ).toBeInTheDocument();
  });

  it('claims nothing about alerts and calls while who knows does not answer', async () => {
    renderTelemetry(
      <OverviewPage />,
      telemetryOf({
        items: [UNKNOWN],
        totals: {
          ...{ services: 1, observed: 0, alerts: 0, undeclared: 0 },
          known: { alerts: 0, undeclared: 0 },
          unknown: { alerts: 1, undeclared: 1 },
        },
        findings: [
          {
            reason: 'SourceDown',
            level: 'error',
            message: 'Prometheus cannot be reached.',
            steps: ['Tell the platform team.'],
          },
        ],
      }),
    );
    const [, row] = within(await table()).getAllByRole('row');
    expect(row).toHaveTextContent(/Not known.*–––––None––$/);
    const totals = screen.getByRole('region', { name: 'In total' });
    expect(totals).toHaveTextContent('Alerts–');
    expect(totals).toHaveTextContent('Undeclared calls–');
    expect(screen.getByText('Prometheus cannot be reached.')).toBeVisible();
  });

  it('counts what is known, and says of how many services it is not', async () => {
    const known = serviceTelemetry({ alerts: 0, undeclared: 1 });
    const unknown = {
      ...UNKNOWN,
      ...{ subject: 'retail/inventory', environment: 'staging' },
    };
    renderTelemetry(
      <OverviewPage />,
      telemetryOf({
        items: [known, unknown],
        totals: {
          ...{ services: 2, observed: 1, alerts: 0, undeclared: 1 },
          known: { alerts: 1, undeclared: 1 },
          unknown: { alerts: 1, undeclared: 1 },
        },
        findings: [
          {
            reason: 'NoSource',
            level: 'warning',
            message: 'Nobody knows where the metrics of staging are.',
            steps: [],
          },
        ],
      }),
    );
    const [, first, second] = within(await table()).getAllByRole('row');
    expect(first).toHaveTextContent(/01$/);
    expect(second).toHaveTextContent(/Not known.*––$/);
    const totals = screen.getByRole('region', { name: 'In total' });
    expect(totals).toHaveTextContent('Alerts0Not known of 1 service');
    expect(totals).toHaveTextContent(
      'Undeclared calls1Not known of 1 serviceShow whose',
    );
  });

  it('lists who is asked, and what is wrong with who does not answer', async () => {
    const telemetry = telemetryOf();
    telemetry.getSources.mockResolvedValue({
      items: [
        {
          source: 'portal',
          label: 'This portal’s own process',
          environments: ['production'],
          state: 'up',
        },
        {
          source: 'prometheus',
          label: 'Prometheus at metrics.example',
          environments: [],
          state: 'down',
          message: 'Prometheus at metrics.example cannot be reached.',
        },
      ],
    });
    renderTelemetry(<OverviewPage />, telemetry);
    const [, portal, prometheus] = within(
      await screen.findByRole('table', { name: 'sources' }),
    ).getAllByRole('row');
    expect(portal).toHaveTextContent(
      /^This portal’s own processproductionAnswers$/,
    );
    expect(prometheus).toHaveTextContent(
      /metrics.exampleNoneNo answerPrometheus at metrics.example cannot be reached\.$/,
    );
  });

  it('says where a source is named when there is none', async () => {
    const telemetry = telemetryOf();
    telemetry.getSources.mockResolvedValue({ items: [] });
    renderTelemetry(<OverviewPage />, telemetry);
    expect(
      await screen.findByText(/None is connected.*ridgeway.telemetry/),
    ).toBeInTheDocument();
  });

  it('says so when no service matches', async () => {
    renderTelemetry(
      <OverviewPage />,
      telemetryOf({ items: [], totalItems: 0 }),
    );
    expect(await screen.findByText('No service matches')).toBeInTheDocument();
  });

  it('says who may see it when the reader may not', async () => {
    const telemetry = createTelemetryMock();
    telemetry.getOverview.mockRejectedValue(new NotAllowedError('Ask sam'));
    renderTelemetry(<OverviewPage />, telemetry);
    expect(
      await screen.findByText('You may not see the services'),
    ).toBeInTheDocument();
    expect(telemetry.getSources).not.toHaveBeenCalled();
  });
});
