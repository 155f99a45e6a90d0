import { Browser, expect, Page, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserConsole } from './support/BrowserConsole';
import { downloadCsv } from './support/downloadCsv';
import { awaitResult, pick, submit } from './support/forms';
import { PlatformCalls } from './support/PlatformCalls';
import { Portal } from './support/Portal';
import { ridgeway } from './support/ridgeway';
import { signIn } from './support/signIn';

/** The adoption dashboard of one portal, from its example past to the company's own first service. */
test.describe.configure({ mode: 'serial' });

interface AdoptionAnswer {
  figures: Record<string, { value: number | null; n: number }>;
  targets: Array<{ age: string; share: number }>;
  example: boolean;
}

const OF_PAYMENTS = `?${new URLSearchParams({
  teams: 'group:default/payments',
})}`;

const browserConsole = new BrowserConsole();
let portal: Portal;
let folder: string;
let pat: Page;
let ana: Page;

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  test.setTimeout(15 * 60_000);
  folder = await mkdtemp(join(tmpdir(), 'ridgeway-adoption-e2e-'));
  portal = await Portal.start();
  pat = await signIn(browser, portal, 'Pat', browserConsole);
  ana = await signIn(browser, portal, 'Ana', browserConsole);
  await expect
    .poll(
      async () => {
        const calls = await PlatformCalls.as(portal, 'pat');
        const { body } = await calls.insights<{ state: string }>('/status');
        return body.state;
      },
      { timeout: 300_000 },
    )
    .toBe('current');
});

test.afterEach(() => browserConsole.expectQuiet());

test.afterAll(async () => {
  await portal?.remove();
  await rm(folder, { recursive: true, force: true });
});

/** The adoption view as the API gives it. */
async function adoption(query = ''): Promise<AdoptionAnswer> {
  const calls = await PlatformCalls.as(portal, 'pat');
  const { status, body } = await calls.insights<AdoptionAnswer>(
    `/adoption${query}`,
  );
  expect(status).toBe(200);
  return body;
}

/** What figures say, without how fresh they are. */
async function values() {
  const { figures } = await adoption();
  return Object.fromEntries(
    Object.entries(figures).map(([id, { value, n }]) => [id, { value, n }]),
  );
}

const tile = (page: Page, label: string) =>
  page.getByRole('group', { name: label, exact: true });

test('a number leads to exactly the services behind it', async () => {
  await pat.getByRole('link', { name: 'Adoption' }).click();
  const { figures } = await adoption();
  const count = String(figures.onPlatform.value);
  await expect(tile(pat, 'On the platform')).toContainText(count);
  await pat.getByRole('link', { name: 'On the platform', exact: true }).click();
  await expect(pat).toHaveURL(/\/adoption\/services\?state=on-platform$/);
  await expect(pat.getByText(`${count} of ${count}`)).toBeVisible();
});

test('a team narrows every page, and its address shows the same', async () => {
  const { figures } = await adoption(OF_PAYMENTS);
  const count = String(figures.onPlatform.value);
  await pick(pat, 'Teams', 'payments');
  await expect(pat).toHaveURL(/teams=group%3Adefault%2Fpayments/);
  await expect(pat.getByText(`${count} of ${count}`)).toBeVisible();
  await ana.goto(pat.url());
  await expect(ana.getByText(`${count} of ${count}`)).toBeVisible();
  await ana.getByRole('link', { name: 'Overview' }).click();
  await expect(tile(ana, 'On the platform')).toContainText(count);
});

test('the rows behind a number can be taken along', async () => {
  const { head, rows } = await downloadCsv(pat);
  expect(head).toMatch(/^Service,Owner,Where it stands/);
  const { figures } = await adoption(OF_PAYMENTS);
  expect(rows).toHaveLength(figures.onPlatform.value ?? 0);
  for (const row of rows) {
    expect(row).toContain('group:default/payments');
  }
});

test('the platform team sets a target, and everybody sees it without being able to', async () => {
  await ana.goto('/adoption/targets');
  const target = (page: Page) =>
    page.getByRole('row', { name: /^24 months/ }).getByText('85%');
  await expect(ana.getByRole('row', { name: /^24 months/ })).toBeVisible();
  await expect(ana.getByRole('button', { name: 'Set targets' })).toHaveCount(0);

  await pat.goto('/adoption/targets');
  await pat.getByRole('button', { name: 'Set targets' }).click();
  const dialog = pat.getByRole('dialog');
  await dialog.getByLabel('At 24 months').fill('85');
  await dialog.getByRole('button', { name: 'See the change' }).click();
  await expect(dialog.getByText(/24m: 0\.85/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Commit' }).click();
  await expect(pat.getByText(/The targets are set/)).toBeVisible();

  await expect(target(pat)).toBeVisible();
  await expect(target(ana)).toBeVisible();

  const calls = await PlatformCalls.as(portal, 'ana');
  const { body } = await calls.get<{ path: string; text: string }>('/settings');
  const { status } = await calls.post('/changes', {
    documents: [
      { path: body.path, text: body.text.replace('24m: 0.85', '24m: 0.1') },
    ],
    message: 'Aim lower',
  });
  expect(status).toBe(403);
});

test('a service that somebody creates moves the figures on an open page', async () => {
  const { figures } = await adoption();
  const before = figures.onPlatform.value ?? 0;
  await pat.goto('/adoption');
  await expect(tile(pat, 'On the platform')).toContainText(String(before));

  await ana.goto('/create/templates/default/new-service');
  await pick(ana, 'Sector', 'commerce');
  await ana.getByRole('textbox', { name: 'Name', exact: true }).fill('parcels');
  await submit(ana);
  await awaitResult(ana, 'parcels');

  await expect(tile(pat, 'On the platform')).toContainText(String(before + 1));
  await pat.getByRole('link', { name: 'On the platform', exact: true }).click();
  await expect(
    pat.getByRole('link', { name: 'commerce/parcels' }),
  ).toBeVisible();
});

test('a restart keeps every figure', async () => {
  const before = await values();
  // A page that looks at a portal that is gone complains, and rightly so.
  await Promise.all([pat, ana].map(page => page.goto('about:blank')));
  await portal.kill();
  await portal.resume();
  expect(await values()).toEqual(before);
});

test('without the example company only what is real remains', async () => {
  const cli = (...args: string[]) =>
    ridgeway([...args, '--portal', portal.url], {
      env: { XDG_CONFIG_HOME: folder, RIDGEWAY_TOKEN: '' },
    });
  await cli('login', '--example-user', 'user:default/pat');
  const removed = await cli('ledger', 'remove-example', '--yes');
  expect(removed).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/Removed \d+ facts of the example company/),
  });

  await expect
    .poll(async () => {
      const { example, figures } = await adoption();
      return { example, onPlatform: figures.onPlatform.value };
    })
    .toEqual({ example: false, onPlatform: 1 });
  await pat.goto('/adoption/services');
  await expect(
    pat.getByRole('link', { name: 'commerce/parcels' }),
  ).toBeVisible();
  await expect(pat.getByText('1 of 1')).toBeVisible();
  await expect(pat.getByText('Example', { exact: true })).toHaveCount(0);
  const again = await cli('ledger', 'remove-example', '--yes');
  expect(again.stdout).toContain('Removed 0 facts');
});
