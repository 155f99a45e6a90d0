import { Browser, expect, Page, test } from '@playwright/test';
import { BrowserConsole } from './support/BrowserConsole';
import { pick } from './support/forms';
import { PlatformAnswer, PlatformCalls } from './support/PlatformCalls';
import { Portal } from './support/Portal';
import { grant, openNotified, sendRequest } from './support/requests';
import { signIn } from './support/signIn';

/**
 * Moving on together: one service and many are brought up to date, and something goes away with
 * notice. The tests follow each other on one portal.
 */
test.describe.configure({ mode: 'serial' });

const VERSION = 'service-v1beta1';
const VERSION_TITLE = 'Version v1beta1 of Service';
const BROKERS = 'redis-5';
const BROKERS_TITLE = 'Redis 5';
const OF_COMMERCE = '?teams=group%3Adefault%2Fcommerce';
const NEW_IN_COMMERCE = ['tents', 'stoves', 'boots', 'maps', 'ropes'];

interface Row {
  id: string;
  total: number;
  left: number;
}

const browserConsole = new BrowserConsole();
let portal: Portal;
let ana: Page;
let mia: Page;
let pat: Page;

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  test.setTimeout(15 * 60_000);
  portal = await Portal.start({
    configs: [
      'app-config.yaml',
      'examples/app-config.example.yaml',
      'packages/app/e2e-tests/support/people.yaml',
    ],
  });
  ana = await signIn(browser, portal, 'Ana', browserConsole);
  mia = await signIn(browser, portal, 'Mia', browserConsole);
  pat = await signIn(browser, portal, 'Pat', browserConsole);
});

test.afterEach(() => browserConsole.expectQuiet());

test.afterAll(async () => {
  await portal?.remove();
});

/** How far a deprecation is, as the insights API gives it. */
async function progressOf(id: string): Promise<Row | undefined> {
  const calls = await PlatformCalls.as(portal, 'pat');
  const { body } = await calls.insights<{ items: Row[] }>('/deprecations');
  return body.items.find(row => row.id === id);
}

const notice = (page: Page) =>
  page.getByRole('region', { name: 'What goes away' });

const glance = (page: Page) =>
  page.getByRole('article', { name: VERSION_TITLE });

test('a developer migrates a service with a proposal, and the dashboard counts one less', async () => {
  const before = await progressOf(VERSION);
  const done = (before?.total ?? 0) - (before?.left ?? 0);
  await pat.getByRole('link', { name: 'Deprecations', exact: true }).click();
  await expect(glance(pat)).toContainText(`${done} of ${before?.total} done`);

  await mia.goto('/catalog/web/component/account');
  await expect(notice(mia)).toContainText(VERSION_TITLE);
  await notice(mia).getByRole('link', { name: 'Migrate' }).click();
  const intent = mia.getByRole('region', {
    name: 'Changes of sectors/web/account.yaml',
  });
  await expect(intent).toContainText('apiVersion: ridgeway.dev/v1beta1');
  await expect(intent).toContainText('# Everybody in the shop');

  const proposals = mia.getByRole('region', { name: 'Assisted' });
  await expect(proposals).toContainText('web/storefront');
  await proposals.getByRole('checkbox').check();
  await expect(mia).toHaveURL(/accept=/);
  await expect(intent).toContainText('from: web/storefront');
  // Only who declares the call was let in before, too.
  await expect(mia.getByText(/No derived resource differs/)).toBeVisible();
  await mia.getByRole('button', { name: 'Commit change' }).click();

  await expect(mia.getByRole('region', { name: 'Conditions' })).toBeVisible();
  await expect(notice(mia)).toHaveCount(0);
  await expect(glance(pat)).toContainText(
    `${done + 1} of ${before?.total} done`,
  );
});

test('a team migrates everything that goes by itself, and a reload shows the same run', async () => {
  const calls = await PlatformCalls.as(portal, 'ana');
  const { status } = await calls.post('/changes', {
    documents: NEW_IN_COMMERCE.map(name => ({
      path: `sectors/commerce/${name}.yaml`,
      text: `# How ${name} are lent out.
apiVersion: ridgeway.dev/v1beta1
kind: Service
metadata: { name: ${name}, sector: commerce }
spec:
  containers: { app: { image: registry.fernhill.example/commerce/${name}:1.0.0 } }
  ports: { http: { port: 80, targetPort: 8080 } }
`,
    })),
    message: 'Lend things out',
  });
  expect(status).toBe(200);

  await ana.goto(`/deprecations/migrate${OF_COMMERCE}`);
  for (const name of NEW_IN_COMMERCE) {
    await expect(
      ana.getByRole('checkbox', { name: `Select commerce/${name}` }),
    ).toBeVisible();
  }
  await ana.getByRole('button', { name: 'Select what goes by itself' }).click();
  const all = NEW_IN_COMMERCE.length + 1;
  await expect(ana.getByText(`${all} of ${all} selected`)).toBeVisible();
  await ana.getByRole('button', { name: 'Migrate selected' }).click();
  await ana
    .getByRole('dialog')
    .getByRole('button', { name: `Migrate ${all}`, exact: true })
    .click();
  await ana.waitForURL(/[?&]run=/);
  const run = ana.url();
  await ana.reload();
  await expect(ana.getByText(`${all} of ${all} done.`)).toBeVisible({
    timeout: 300_000,
  });
  expect(ana.url()).toBe(run);
  await expect(
    ana.getByRole('row', { name: /commerce\/prices/ }),
  ).toContainText('Done');

  const history = await calls.get<{ items: object[] }>(
    '/services/commerce/tents/history',
  );
  expect(history.body.items).toHaveLength(2);
  const { body } = await calls.get<{
    items: Array<{ path: string; text: string }>;
  }>('/intents?limit=500');
  const tents = body.items.find(
    ({ path }) => path === 'sectors/commerce/tents.yaml',
  );
  expect(tents?.text).toContain('# How tents are lent out.');
  expect(tents?.text).toContain('apiVersion: ridgeway.dev/v1\n');
  await ana.getByRole('button', { name: 'See what is left' }).click();
  await expect(ana.getByText('Nothing is left to migrate')).toBeVisible();
});

test('the platform team sees who is affected before anybody is told, and announces', async () => {
  await pat.goto('/deprecations');
  await pat.getByRole('link', { name: 'New deprecation' }).click();
  await pat.getByLabel('What goes away', { exact: true }).click();
  await pat.getByRole('option', { name: 'A type of resource' }).click();
  await pick(pat, 'Type of resource', 'redis');
  const affected = pat.getByRole('region', { name: 'Who is affected' });
  await expect(affected).toContainText(/of work in \d teams\./);
  await expect(affected.getByText('web/account').first()).toBeVisible();

  const fill = (label: string, text: string) =>
    pat.getByRole('textbox', { name: label, exact: true }).fill(text);
  await fill('Title', BROKERS_TITLE);
  await fill('Id', BROKERS);
  await fill('Why it goes away', 'It gets no fixes any more');
  await fill('What to use instead', 'Valkey, which speaks the same');
  await pick(pat, 'Owner', 'group:default/platform');
  await fill('Where there is help', '#platform-help');
  await pat.getByRole('button', { name: 'Save as draft' }).click();
  await expect(pat.getByText('Not yet: nobody was told')).toBeVisible();
  expect(await progressOf(BROKERS)).toBeUndefined();
  await mia.goto('/catalog/web/component/account');
  await expect(mia.getByRole('region', { name: 'Conditions' })).toBeVisible();
  await expect(notice(mia)).toHaveCount(0);

  await pat.getByRole('link', { name: 'Edit or announce' }).click();
  await pat.getByRole('button', { name: 'Announce', exact: true }).click();
  await expect(pat.getByText(/\(in 90 days\)/).first()).toBeVisible();
  await expect(notice(mia)).toContainText(BROKERS_TITLE);
});

test('owners are reminded, one asks for more time and gets it', async () => {
  await pat.getByRole('button', { name: 'Remind everybody' }).click();
  await pat.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await expect(pat.getByText(/\d teams reminded\./)).toBeVisible();
  await expect(
    pat.getByRole('row', { name: /Sent by a person/ }).first(),
  ).toBeVisible();

  await mia.goto('/notifications');
  await mia
    .getByRole('link', { name: new RegExp(BROKERS_TITLE) })
    .first()
    .click();
  await mia.goto('/catalog/web/component/account');
  await notice(mia).getByRole('button', { name: 'Ask for more time' }).click();
  await sendRequest(mia, 'Sessions move after the winter sale');
  await openNotified(pat, /web\/account.*Redis 5/);
  await grant(pat, 'After the sale is fine');
  await expect(notice(mia)).toContainText(
    /It has more time, until .*winter sale/,
  );
});

test('nothing is enforced before the deadline, and the reason is said', async () => {
  await pat.goto(`/deprecations/${BROKERS}`);
  const enforce = pat.getByRole('button', { name: 'Enforce', exact: true });
  await expect(enforce).toBeDisabled();
  await enforce.locator('..').hover();
  await expect(pat.getByRole('tooltip')).toContainText(
    /Teams were given until/,
  );

  const refused = await enforcement('pat');
  expect(refused.status).toBe(409);
  expect(refused.body.error.message).toMatch(
    /Teams were given until .* Nothing was changed\./,
  );
  expect((await enforcement('mia')).status).toBe(403);
});

/** Somebody tries to enforce what they were shown. */
async function enforcement(
  person: string,
): Promise<PlatformAnswer<{ error: { message: string } }>> {
  const calls = await PlatformCalls.as(portal, person);
  const { body } = await calls.get<{
    head: string;
    subjects: Array<{ subject: string }>;
  }>(`/deprecations/${BROKERS}`);
  return calls.post(`/deprecations/${BROKERS}/enforce`, {
    stops: body.subjects.map(({ subject }) => subject),
    base: body.head,
  });
}
