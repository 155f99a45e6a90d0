import { NotAllowedError } from '@backstage/errors';
import { createTelemetryMock } from '@ridgeway/plugin-telemetry-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  alerts,
  checkoutEntity,
  objectives,
  signals,
  traffic,
  unmeasured,
} from '../../__testUtils__/fixtures';
import { renderTelemetry } from '../../__testUtils__/renderTelemetry';
import { TelemetryTab } from './TelemetryTab';

function telemetryOf(change: Partial<typeof signals> = {}) {
  const telemetry = createTelemetryMock();
  telemetry.getSignals.mockResolvedValue({ ...signals, ...change });
  telemetry.getObjectives.mockResolvedValue(objectives);
  telemetry.getAlerts.mockResolvedValue(alerts);
  telemetry.getTraffic.mockResolvedValue(traffic);
  return telemetry;
}

function renderTab(telemetry = telemetryOf(), address = '/') {
  renderTelemetry(<TelemetryTab />, telemetry, {
    entity: checkoutEntity,
    address,
  });
}

const region = (name: string) => screen.findByRole('region', { name });

describe('the Telemetry tab', () => {
  it('shows the golden signals in figures and drawn, and who measured them', async () => {
    renderTab();
    const figures = await region('Golden signals');
    expect(figures).toHaveTextContent('Requests12.4/s');
    expect(figures).toHaveTextContent('Errors0.12%');
    expect(figures).toHaveTextContent('240 msp50 24 ms, p95 120 ms');
    expect(figures).toHaveTextContent('Memory71%');
    expect(figures).toHaveTextContent('Egress denied14');
    expect(screen.getByText(/Prometheus at metrics.example/)).toBeVisible();
    expect(
      screen.getByRole('img', {
        name: 'Requests to commerce/checkout: 12.4/s over the window',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Logs' })).toHaveAttribute(
      'href',
      'https://logs.example/checkout',
    );
  });

  it('has the numbers behind a chart, with the gap that was measured', async () => {
    renderTab();
    const latency = await region('Latency');
    await userEvent.click(
      within(latency).getByRole('button', { name: 'Table' }),
    );
    const rows = within(
      within(latency).getByRole('table', { name: 'latency by time' }),
    ).getAllByRole('row');
    expect(rows).toHaveLength(5);
    expect(rows[3]).toHaveTextContent('–––');
    expect(rows[4]).toHaveTextContent('24 ms120 ms240 ms');
  });

  it('numbers what happened from the oldest on, as the charts do', async () => {
    renderTab();
    const markers = await screen.findByRole('table', { name: 'markers' });
    const [, first, second] = within(markers).getAllByRole('row');
    expect(first).toHaveTextContent(/^1.*ChangeReplicas from 2 to 3c0ffee01/);
    expect(second).toHaveTextContent(/^2.*AlertCheckoutAvailabilityBurn/);
    expect(
      screen.getByRole('link', { name: 'The whole history' }),
    ).toHaveAttribute('href', '/catalog/commerce/component/checkout/history');
  });

  it('says how well the intent is kept, also beyond its budget and without traffic', async () => {
    renderTab();
    const overspent = await screen.findByRole('article', {
      name: '99.9 % of requests succeed',
    });
    expect(overspent).toHaveTextContent('Missed');
    expect(overspent).toHaveTextContent('99.88% of 100,000 requests');
    expect(overspent).toHaveTextContent('120 of 100 that may be');
    expect(
      within(overspent).getByRole('progressbar', {
        name: 'Error budget: Overspent by 20%',
      }),
    ).toHaveAttribute('aria-valuenow', '0');
    const burn = within(
      within(overspent).getByRole('table', { name: /How fast/ }),
    ).getAllByRole('row');
    expect(burn[1]).toHaveTextContent(/1h15.2 ×14.4 ×.*Too fast/);
    expect(burn[2]).toHaveTextContent(/Fine/);
    expect(burn[3]).toHaveTextContent(/–.*No traffic/);

    const quiet = screen.getByRole('article', { name: /300 ms/ });
    expect(quiet).toHaveTextContent('Nothing to spend: no traffic');
    expect(within(quiet).queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('looks at the time of an alert', async () => {
    const telemetry = telemetryOf();
    renderTab(telemetry, '/?range=7d&environment=staging');
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Look at the time of CheckoutRestarts',
      }),
    );
    await waitFor(() =>
      expect(telemetry.getSignals).toHaveBeenLastCalledWith(
        {
          sector: 'commerce',
          name: 'checkout',
          environment: 'staging',
          from: '2026-11-21T09:40:00.000Z',
          to: '2026-11-21T10:50:00.000Z',
        },
        expect.anything(),
      ),
    );
  });

  it('marks calls that nobody declared, and leads to the ways out', async () => {
    renderTab();
    const calls = within(
      await screen.findByRole('table', { name: 'calls' }),
    ).getAllByRole('row');
    expect(calls[1]).toHaveTextContent(/web\/storefrontAgreed8.2\/s0%/);
    expect(calls[2]).toHaveTextContent(
      /batch\/nightly \(not on the platform\)Observed, not declaredopen connections with 64 B\/s over TCP–/,
    );
    expect(calls[3]).toHaveTextContent(/retail\/inventoryAgreed, not seen––/);
    expect(
      within(calls[2]).getByRole('link', {
        name: 'batch/nightly to commerce/checkout under Connections',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/commerce/component/checkout/connections?selected=batch%2Fnightly+%3E+commerce%2Fcheckout',
    );
    expect(
      await screen.findByRole('link', { name: 'web/storefront' }),
    ).toBeInTheDocument();
  });

  it('leaves the window to who measures until one is chosen', async () => {
    const telemetry = telemetryOf({
      from: '2026-11-21T10:45:00.000Z',
      origin: { source: 'portal', label: 'This portal’s own process' },
    });
    renderTab(telemetry);
    expect(
      await screen.findByRole('button', { name: '15 minutes', pressed: true }),
    ).toBeInTheDocument();
    expect(telemetry.getSignals).toHaveBeenLastCalledWith(
      { sector: 'commerce', name: 'checkout' },
      expect.anything(),
    );
    expect(screen.getByTestId('address')).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('button', { name: '1 hour' }));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent('range=1h'),
    );
    expect(
      screen.getByRole('button', { name: '1 hour', pressed: true }),
    ).toBeInTheDocument();
  });

  it('gives no figure for a window of which only a part is known', async () => {
    renderTab(
      telemetryOf({ rate: { ...signals.rate, value: null } }),
      '/?range=6h',
    );
    expect(await region('Golden signals')).toHaveTextContent(
      'Requests–Not known over all of this window',
    );
  });

  it('does not call it quiet where nobody can see alerts and calls', async () => {
    const telemetry = telemetryOf();
    const { findings } = unmeasured;
    telemetry.getAlerts.mockResolvedValue({ ...alerts, items: [], findings });
    telemetry.getTraffic.mockResolvedValue({
      ...{ ...traffic, findings },
      ...{ inbound: [], outbound: [] },
    });
    renderTab(telemetry);
    expect(
      await screen.findByText('Whether an alert fired is not known.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Which calls there were is not known.'),
    ).toBeInTheDocument();
  });

  it('keeps the window in the address', async () => {
    const telemetry = telemetryOf();
    renderTab(telemetry);
    await region('Golden signals');
    await userEvent.click(screen.getByRole('button', { name: '24 hours' }));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent('range=24h'),
    );
    expect(telemetry.getSignals.mock.lastCall?.[0]).toMatchObject({
      range: '24h',
    });
    // Objectives are counted over days of their own.
    expect(telemetry.getObjectives.mock.lastCall?.[0]).toEqual({
      sector: 'commerce',
      name: 'checkout',
    });
  });

  it('says what it takes where nobody measures, and draws nothing', async () => {
    const telemetry = telemetryOf(unmeasured);
    renderTab(telemetry);
    expect(
      await screen.findByText(
        'Nothing measures commerce/checkout in production',
      ),
    ).toBeInTheDocument();
    const findings = screen.getByRole('list', { name: 'Findings' });
    expect(findings).toHaveTextContent(
      'Name a Prometheus under ridgeway.telemetry.prometheus.',
    );
    expect(within(findings).getByRole('link')).toHaveAttribute(
      'href',
      '/docs/default/component/ridgeway/how-to/connect-prometheus',
    );
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('says so where a source answers and has nothing', async () => {
    renderTab(
      telemetryOf({ ...unmeasured, origin: signals.origin, findings: [] }),
    );
    expect(
      (await screen.findAllByText(/Nothing was measured in this window/))
        .length,
    ).toBe(4);
    expect(await region('Golden signals')).toHaveTextContent('Requests–');
  });

  it('tells once that a source is down, and takes silence for nothing', async () => {
    const down = {
      reason: 'SourceDown' as const,
      level: 'error' as const,
      message: 'Prometheus cannot be reached.',
      steps: [],
    };
    const telemetry = telemetryOf({
      ...unmeasured,
      origin: signals.origin,
      findings: [down],
    });
    telemetry.getObjectives.mockResolvedValue({
      ...objectives,
      findings: [down],
      objectives: [
        {
          ...objectives.objectives[1],
          burn: [
            { window: '1h', rate: null, threshold: 14.4, severity: 'page' },
          ],
          budget: { allowed: null, spent: null, left: null },
          state: 'unknown',
        },
      ],
    });
    telemetry.getAlerts.mockResolvedValue({
      ...alerts,
      items: [],
      findings: [down],
    });
    telemetry.getTraffic.mockResolvedValue({
      ...traffic,
      inbound: [],
      outbound: [],
      findings: [down],
    });
    renderTab(telemetry);
    expect(
      await screen.findByText('Whether an alert fired is not known.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Which calls there were is not known.'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('article', { name: /300 ms/ }),
    ).toHaveTextContent('Bad requestsNot knownError budgetNot known');
    expect(screen.getAllByText('Prometheus cannot be reached.')).toHaveLength(
      1,
    );
    expect(screen.queryByText(/No traffic/)).not.toBeInTheDocument();
  });

  it('marks what the portal measures of itself', async () => {
    renderTab(
      telemetryOf({
        origin: {
          source: 'portal',
          label: "This portal's own process, last 15 minutes",
        },
      }),
    );
    expect(await screen.findByText(/gone when it restarts/)).toHaveTextContent(
      "This portal's own process, last 15 minutes",
    );
  });

  it('shows everything else when one part fails', async () => {
    const telemetry = telemetryOf();
    telemetry.getAlerts.mockRejectedValue(new Error('Prometheus is slow'));
    renderTab(telemetry);
    expect(
      await screen.findByText('Loading the alerts failed'),
    ).toBeInTheDocument();
    expect(await region('Golden signals')).toBeInTheDocument();
  });

  it('says it once when the reader may not see it', async () => {
    const telemetry = createTelemetryMock();
    telemetry.getSignals.mockRejectedValue(new NotAllowedError('Ask sam'));
    telemetry.getObjectives.mockRejectedValue(new NotAllowedError('Ask sam'));
    renderTab(telemetry);
    expect(
      await screen.findByText(
        'You may not see telemetry of service commerce/checkout',
      ),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Ask sam')).toHaveLength(1);
  });
});
