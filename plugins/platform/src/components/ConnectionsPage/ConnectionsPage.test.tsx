import { ConflictError, NotAllowedError } from '@backstage/errors';
import { ConnectionMap } from '@ridgeway/plugin-platform-common';
import { createPlatformMock } from '@ridgeway/plugin-platform-common/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkoutEntity, commerceSummary } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { createTelemetry, prometheus } from '../../__testUtils__/telemetry';
import { ConnectionsPage } from './ConnectionsPage';
import { ConnectionsTab } from './ConnectionsTab';

const service = (subject: string): ConnectionMap['services'][number] => ({
  subject,
  sector: subject.split('/')[0],
  owner: `group:default/${subject.split('/')[0]}`,
  kind: 'Service',
  ports: ['http'],
});

const map: ConnectionMap = {
  services: [
    service('commerce/checkout'),
    service('payments/charge'),
    service('retail/inventory'),
    { ...service('web/kiosk'), version: 'ridgeway.dev/v1beta1' },
  ],
  connections: [
    {
      caller: 'commerce/checkout',
      callee: 'payments/charge',
      state: 'active',
      environments: [
        { name: 'production', state: 'active' },
        { name: 'staging', state: 'active' },
      ],
    },
    {
      caller: 'commerce/checkout',
      callee: 'retail/inventory',
      state: 'awaiting-callee',
      environments: [
        {
          name: 'production',
          state: 'awaiting-callee',
          problem: 'ConsentMissing',
        },
        { name: 'staging', state: 'active' },
      ],
      message:
        'retail/inventory has not consented to calls from commerce/checkout. retail owns it.',
    },
    {
      caller: 'web/kiosk',
      callee: 'payments/charge',
      state: 'awaiting-caller',
      environments: [{ name: 'production', state: 'awaiting-caller' }],
    },
  ],
};

function platformOf(changeable: string[] = []) {
  const platform = createPlatformMock();
  platform.getSectors.mockResolvedValue({
    items: [commerceSummary],
    head: 'h',
  });
  platform.getConnections.mockResolvedValue(map);
  platform.getAccess.mockResolvedValue({
    cloneUrl: 'http://portal.test/intents.git',
    branch: 'main',
    head: 'h',
    username: 'lee',
    sectors: changeable,
    platform: false,
  });
  return platform;
}

function telemetryOf() {
  const telemetry = createTelemetry();
  const production = { environment: 'production', errors: 0 };
  telemetry.getTrafficMap.mockResolvedValue({
    edges: [
      {
        ...production,
        caller: 'commerce/checkout',
        callee: 'payments/charge',
        rate: 3,
        state: 'agreed',
      },
      {
        ...production,
        caller: 'commerce/checkout',
        callee: 'web/kiosk',
        rate: 0.4,
        errors: 0.25,
        state: 'undeclared',
      },
      {
        ...production,
        caller: 'batch/nightly',
        callee: 'payments/charge',
        rate: 0.01,
        state: 'undeclared',
      },
    ],
    asOf: '2026-11-21T11:00:00.000Z',
    origins: [prometheus],
    findings: [],
  });
  return telemetry;
}

const ACTIVE = '/?selected=commerce/checkout+%3E+payments/charge';
const UNUSED = '/?selected=web/kiosk+%3E+payments/charge';

const table = () => screen.findByRole('table', { name: 'connections' });

describe('connections', () => {
  it('shows the same edges as a graph and as a table', async () => {
    renderPage(<ConnectionsPage />, { platform: platformOf() });
    const rows = within(await table())
      .getAllByRole('row')
      .slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/checkout.*payments\/charge.*Both sides agree/),
      expect.stringMatching(/retail\/inventory.*the callee has not consented/),
      expect.stringMatching(/web\/kiosk.*Consented, not called/),
    ]);
    const drawing = screen.getByRole('group', { name: 'Connections, drawn' });
    expect(
      within(drawing).getByRole('button', {
        name: 'commerce/checkout to payments/charge: both sides agree',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/observed/i)).not.toBeInTheDocument();
    expect(
      await screen.findByText(/only what is declared is drawn/),
    ).toBeInTheDocument();
  });

  it('draws in red what was seen and not agreed, with the ways out', async () => {
    renderPage(<ConnectionsPage />, {
      platform: platformOf(['commerce']),
      telemetry: telemetryOf(),
    });
    const edge = await screen.findByRole('button', {
      name: 'commerce/checkout to web/kiosk: commerce/checkout was seen calling web/kiosk, and no agreement covers it',
    });
    const rows = within(await table());
    expect(
      rows.getByRole('row', { name: /web\/kiosk.*Obs/ }),
    ).toHaveTextContent(/Observed, not declared.*0.4\/s/);
    expect(
      within(screen.getByRole('list', { name: 'Legend' })).getByText(
        'Observed, not declared',
      ),
    ).toBeInTheDocument();
    await userEvent.click(edge);
    const panel = screen.getByRole('region', {
      name: 'commerce/checkout to web/kiosk',
    });
    expect(panel).toHaveTextContent('0.4/s seen, of which 25% failed');
    expect(panel).toHaveTextContent('kiosk: { type: service, id: web/kiosk }');
    expect(
      within(panel).getByRole('button', { name: /consent/i }),
    ).toBeInTheDocument();
  });

  it('says what was seen of what both sides agree on', async () => {
    renderPage(<ConnectionsPage />, {
      platform: platformOf(),
      telemetry: telemetryOf(),
      address: ACTIVE,
    });
    const panel = await screen.findByRole('region', {
      name: 'commerce/checkout to payments/charge',
    });
    await waitFor(() =>
      expect(panel).toHaveTextContent(
        'production: both sides agree; 3/s seen, of which 0% failed',
      ),
    );
    expect(panel).toHaveTextContent(/staging: both sides agreeCaller/);
  });

  it('does not offer an agreement with what the platform does not know', async () => {
    renderPage(<ConnectionsPage />, {
      platform: platformOf(['payments']),
      telemetry: telemetryOf(),
      address: '/?selected=batch/nightly+%3E+payments/charge',
    });
    const panel = await screen.findByRole('region', {
      name: 'batch/nightly to payments/charge',
    });
    expect(
      await within(panel).findByText(/The platform does not know batch/),
    ).toHaveTextContent('Until then payments decides');
    expect(
      within(panel).queryByRole('button', { name: /consent/i }),
    ).not.toBeInTheDocument();
    expect(
      within(panel).queryByRole('link', { name: /nightly/ }),
    ).not.toBeInTheDocument();
  });

  it('shows what is declared when telemetry does not answer', async () => {
    const telemetry = createTelemetry();
    telemetry.getTrafficMap.mockRejectedValue(new Error('Prometheus is slow'));
    renderPage(<ConnectionsPage />, { platform: platformOf(), telemetry });
    expect(await table()).toBeInTheDocument();
    expect(await screen.findByText(/Prometheus is slow/)).toHaveTextContent(
      'Which calls were seen cannot be told now: Prometheus is slow',
    );
  });

  it('says that calls are missing when who measures them does not answer', async () => {
    const telemetry = telemetryOf();
    telemetry.getTrafficMap.mockResolvedValue({
      edges: [],
      asOf: '2026-11-21T11:00:00.000Z',
      origins: [prometheus],
      findings: [
        {
          reason: 'SourceDown',
          level: 'error',
          message: 'Prometheus cannot be reached: nothing listens there.',
          steps: [],
        },
      ],
    });
    renderPage(<ConnectionsPage />, { platform: platformOf(), telemetry });
    expect(
      await screen.findByText(
        'Calls that were seen are missing here: Prometheus cannot be reached: nothing listens there.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Calls were seen by/)).not.toBeInTheDocument();
  });

  it('tells of connections over TCP, where nobody counts requests', async () => {
    const telemetry = telemetryOf();
    telemetry.getTrafficMap.mockResolvedValue({
      edges: [
        {
          caller: 'commerce/checkout',
          callee: 'payments/charge',
          environment: 'production',
          ...{ rate: null, errors: null, state: 'undeclared' },
          tcp: { opened: 0.5, bytes: 1000 },
        },
      ],
      asOf: '2026-11-21T11:00:00.000Z',
      origins: [prometheus],
      findings: [],
    });
    renderPage(<ConnectionsPage />, {
      platform: platformOf(),
      telemetry,
      address: ACTIVE,
    });
    const words = '0.5 connections/s with 1 kB/s over TCP';
    const panel = await screen.findByRole('region', {
      name: 'commerce/checkout to payments/charge',
    });
    await waitFor(() =>
      expect(panel).toHaveTextContent(`; ${words} seenstaging`),
    );
    expect(
      within(await table()).getByRole('cell', { name: words }),
    ).toBeInTheDocument();
  });

  it('shares what is chosen between graph, table and address', async () => {
    renderPage(<ConnectionsPage />, { platform: platformOf() });
    const rows = await table();
    await userEvent.click(
      within(rows).getByRole('button', {
        name: 'commerce/checkout to retail/inventory',
      }),
    );
    expect(
      screen.getByRole('button', {
        name: /checkout to retail\/inventory: .* has not consented/,
      }),
    ).toHaveAttribute('aria-pressed', 'true');
    const panel = screen.getByRole('region', {
      name: 'commerce/checkout to retail/inventory',
    });
    expect(panel).toHaveTextContent('production: the callee has not consented');
    expect(panel).toHaveTextContent('staging: both sides agree');
    expect(
      within(panel).getByRole('button', { name: /consent/i }),
    ).toBeInTheDocument();
  });

  it('takes its filters from the address', async () => {
    renderPage(<ConnectionsPage />, {
      platform: platformOf(),
      address: '/?environment=staging&state=active',
    });
    const rows = within(await table())
      .getAllByRole('row')
      .slice(1);
    // In staging both edges of checkout are agreed.
    expect(rows).toHaveLength(2);
  });

  it('asks for one service on its tab', async () => {
    const platform = platformOf();
    renderPage(<ConnectionsTab />, { platform, entity: checkoutEntity });
    await table();
    expect(platform.getConnections).toHaveBeenCalledWith(
      { service: 'commerce/checkout' },
      expect.anything(),
    );
  });

  it('hides from others what only the owner of the callee may do', async () => {
    const platform = platformOf(['commerce']);
    renderPage(<ConnectionsPage />, { platform, address: ACTIVE });
    await screen.findByRole('region', {
      name: 'commerce/checkout to payments/charge',
    });
    await waitFor(() => expect(platform.getAccess).toHaveBeenCalled());
    expect(
      screen.queryByRole('button', { name: 'Revoke consent' }),
    ).not.toBeInTheDocument();
  });

  it('tells a caller what to declare so that a consent is used', async () => {
    renderPage(<ConnectionsPage />, {
      platform: platformOf(['web']),
      address: UNUSED,
    });
    expect(
      (
        await screen.findByRole('region', {
          name: 'How web/kiosk declares the call',
        })
      ).textContent,
    ).toContain('outbound:\n    - service: payments/charge');
    expect(
      await screen.findByRole('link', {
        name: 'Change the intent of web/kiosk',
      }),
    ).toHaveAttribute('href', '/catalog/web/component/kiosk/intent');
  });

  it('warns who breaks, and revokes with a reason on the head it looked at', async () => {
    const platform = platformOf(['payments']);
    const change = {
      documents: [{ path: 'sectors/payments/charge.yaml', text: 'a: 1\n' }],
      message: 'Take back the consent',
      base: 'abc',
    };
    platform.getConsentRemoval.mockResolvedValue(change);
    platform.preview.mockResolvedValue({
      diagnostics: [],
      resources: [],
      conditions: [],
      agreements: [],
      affected: [
        {
          subject: 'commerce/checkout',
          type: 'AgreementsMet',
          status: 'False',
          reason: 'ConsentMissing',
          message: 'payments/charge has not consented.',
        },
      ],
      openness: { opened: [], closed: [] },
    });
    platform.change.mockRejectedValueOnce(
      new ConflictError('payments/charge was changed meanwhile'),
    );
    renderPage(<ConnectionsPage />, { platform, address: ACTIVE });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Revoke consent' }),
    );
    expect(
      await screen.findByText(/commerce\/checkout breaks: calls/),
    ).toBeInTheDocument();
    const revoke = screen.getByRole('button', { name: 'Revoke' });
    expect(revoke).toBeDisabled();
    await userEvent.type(
      screen.getByLabelText(/Why it is revoked/),
      'Charges move',
    );
    await userEvent.click(revoke);
    expect(platform.change).toHaveBeenCalledWith({
      ...change,
      message: 'Take back the consent\n\nCharges move',
    });
    expect(
      await screen.findByText(/was changed meanwhile/),
    ).toBeInTheDocument();

    platform.change.mockResolvedValue({ state: 'committed', commit: 'def' });
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    await waitFor(() =>
      expect(platform.getConsentRemoval).toHaveBeenCalledTimes(2),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Revoke' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(platform.change).toHaveBeenCalledTimes(2);
  });

  it('says why a consent by a wildcard cannot be taken back here', async () => {
    const platform = platformOf(['payments']);
    platform.getConsentRemoval.mockRejectedValue(
      new ConflictError('payments/charge lets it in by the wildcard "*"'),
    );
    renderPage(<ConnectionsPage />, { platform, address: ACTIVE });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Revoke consent' }),
    );
    expect(await screen.findByText(/by the wildcard/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Revoke' })).toBeDisabled();
  });

  it('says how connections come about where there are none', async () => {
    const platform = platformOf();
    platform.getConnections.mockResolvedValue({
      services: [],
      connections: [],
    });
    renderPage(<ConnectionsPage />, { platform });
    expect(await screen.findByText('No connections yet')).toBeInTheDocument();
  });

  it('says who may see it when the reader may not', async () => {
    const platform = platformOf();
    platform.getConnections.mockRejectedValue(
      new NotAllowedError('You are not signed in'),
    );
    renderPage(<ConnectionsPage />, { platform });
    expect(
      await screen.findByText('You may not see the connections'),
    ).toBeInTheDocument();
  });
});
