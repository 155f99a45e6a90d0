import { Browser, expect, Page, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { BrowserConsole } from './support/BrowserConsole';
import { Portal } from './support/Portal';
import { signIn } from './support/signIn';

/** What runs: nothing is claimed where nobody measures, and what a Prometheus knows is shown. */

const isInstalled = (program: string) =>
  spawnSync(program, ['--version']).error === undefined;

const browserConsole = new BrowserConsole();

test.afterEach(() => browserConsole.expectQuiet());

const telemetryOf = (subject: string) => {
  const [sector, name] = subject.split('/');
  return `/catalog/${sector}/component/${name}/telemetry`;
};

const signals = (page: Page) =>
  page.getByRole('region', { name: 'Golden signals' });

test.describe('without a source', () => {
  test.describe.configure({ mode: 'serial' });
  let portal: Portal;
  let ana: Page;

  test.beforeAll(async ({ browser }: { browser: Browser }) => {
    test.setTimeout(15 * 60_000);
    portal = await Portal.start();
    ana = await signIn(browser, portal, 'Ana', browserConsole);
  });

  test.afterAll(async () => {
    // A page that looks at a portal that is gone complains, and rightly so.
    await ana?.context().close();
    await portal?.remove();
  });

  test('a service says that nobody measures it, and how to connect a source', async () => {
    await ana.goto(telemetryOf('commerce/cart'));
    await expect(
      ana.getByText('Nothing measures commerce/cart in production'),
    ).toBeVisible();
    const findings = ana.getByRole('list', { name: 'Findings' });
    await expect(findings).toContainText('ridgeway.telemetry.prometheus');
    await expect(findings).toContainText('./ridge start --with-prometheus');
    await expect(
      findings.getByRole('link', { name: 'Read how' }),
    ).toHaveAttribute('href', /how-to\/connect-prometheus/);
    await expect(signals(ana)).toHaveCount(0);
  });

  test('the portal shows its own last 15 minutes, and says that these are', async () => {
    await ana.goto(`${telemetryOf('platform/portal')}?range=15m`);
    await expect(ana.getByRole('note').first()).toContainText(
      'This portal’s own process, last 15 minutes',
    );
    // Opening this page is traffic of the portal, which it looks at every few seconds.
    await expect(async () => {
      await ana.reload();
      await expect(signals(ana)).toContainText(/Requests\s*[\d.]+/, {
        timeout: 15_000,
      });
    }).toPass({ timeout: 300_000 });
    await expect(signals(ana)).toContainText(/Latency, p99\s*[\d.]+ m?s/);
  });
});

test.describe('with a Prometheus', () => {
  test.describe.configure({ mode: 'serial' });
  test.skip(
    !isInstalled('prometheus') || !isInstalled('promtool'),
    'No Prometheus is installed here (Debian: apt-get install prometheus)',
  );
  let portal: Portal;
  let ana: Page;

  test.beforeAll(async ({ browser }: { browser: Browser }) => {
    test.setTimeout(15 * 60_000);
    portal = await Portal.start({ args: ['--with-prometheus'] });
    ana = await signIn(browser, portal, 'Ana', browserConsole);
  });

  test.afterAll(async () => {
    // A page that looks at a portal that is gone complains, and rightly so.
    await ana?.context().close();
    await portal?.remove();
  });

  test('a service shows its signals, what it promised, and who calls it undeclared', async () => {
    await ana.goto(telemetryOf('commerce/cart'));
    await expect(ana.getByText(/Prometheus beside the portal/)).toBeVisible();
    await expect(signals(ana)).toContainText(/Requests\s*[\d.]+/);
    await expect(signals(ana)).toContainText(/Errors\s*[\d.]+/);
    await expect(signals(ana)).toContainText(/Latency, p99\s*[\d.]+ m?s/);
    await expect(
      ana.getByRole('article').filter({ hasText: 'Error budget' }).first(),
    ).toContainText(/Attained\s*[\d.]+\s*%/);

    const call = ana.getByRole('row', { name: /web\/account/ });
    const state = call.getByText('Observed, not declared');
    await expect(state.locator('..')).toHaveClass(/colorError/);
    await call.getByRole('link', { name: /under Connections/ }).click();
    await expect(
      ana.getByRole('region', { name: 'web/account to commerce/cart' }),
    ).toContainText(/was seen calling .* no agreement covers it/);
  });
});
