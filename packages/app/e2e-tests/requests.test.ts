import { Browser, expect, Page, test } from '@playwright/test';
import { BrowserConsole } from './support/BrowserConsole';
import { PlatformCalls } from './support/PlatformCalls';
import { Portal } from './support/Portal';
import { grant, openNotified, opens, sendRequest } from './support/requests';
import { signIn } from './support/signIn';

/** Asking and granting on one portal: consents, exceptions, claims, and who may do what. */
test.describe.configure({ mode: 'serial' });

/** A service of commerce that nobody has let in. */
const CALLER = 'commerce/parcels';
const CALLEE = 'payments/charge';
/** A workload that is not derived: an escape hatch. */
const HATCH = 'commerce/appliance';

const DOCUMENTS = [
  {
    path: `sectors/${CALLER}.yaml`,
    text: `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: parcels, sector: commerce }
spec:
  containers: { app: { image: registry.fernhill.example/commerce/parcels:1.0.0 } }
  resources: { charge: { type: service, id: ${CALLEE} } }
`,
  },
  {
    path: `sectors/${HATCH}.yaml`,
    text: `apiVersion: ridgeway.dev/v1
kind: MeshMember
metadata: { name: appliance, sector: commerce }
spec:
  serviceAccount: appliance
  selector: { app: appliance }
  ports: { http: { port: 80 } }
`,
  },
];

interface RequestAnswer {
  id: string;
  state: string;
  effect?: { digest: string };
}

const browserConsole = new BrowserConsole();
let portal: Portal;
let browser: Browser;
let ana: Page;
let lee: Page;

test.beforeAll(async ({ browser: given }: { browser: Browser }) => {
  test.setTimeout(15 * 60_000);
  browser = given;
  portal = await Portal.start({
    configs: [
      'app-config.yaml',
      'examples/app-config.example.yaml',
      'packages/app/e2e-tests/support/people.yaml',
    ],
  });
  const calls = await PlatformCalls.as(portal, 'ana');
  const { status } = await calls.post('/changes', {
    documents: DOCUMENTS,
    message: 'Bring parcels and the appliance',
  });
  expect(status).toBe(200);
  ana = await signIn(browser, portal, 'Ana', browserConsole);
  lee = await signIn(browser, portal, 'Lee', browserConsole);
});

test.afterEach(() => browserConsole.expectQuiet());

test.afterAll(async () => {
  await portal?.remove();
});

test('consent is asked for on the edge of the graph', async () => {
  await ana.goto('/connections');
  await ana
    .getByRole('button', { name: `${CALLER} to ${CALLEE}`, exact: true })
    .click();
  const panel = ana.getByRole('region', { name: `${CALLER} to ${CALLEE}` });
  await panel.getByRole('button', { name: 'Ask for consent' }).click();
  await sendRequest(ana, 'Parcels are paid on delivery');
});

test('the callee sees what opens, consents, and the edge is agreed on both sides', async () => {
  await openNotified(lee, new RegExp(`${CALLER}.*${CALLEE}`));
  await expect(opens(lee)).toContainText(/mesh/);
  await grant(lee, 'Parcels may charge');
  await expect(
    ana.getByRole('row', { name: new RegExp(`${CALLER} ${CALLEE}`) }),
  ).toContainText('Both sides agree');
});

test('the consent is revoked after a warning of who breaks', async () => {
  await lee.goto('/connections');
  await lee
    .getByRole('button', { name: `${CALLER} to ${CALLEE}`, exact: true })
    .click();
  await lee
    .getByRole('region', { name: `${CALLER} to ${CALLEE}` })
    .getByRole('button', { name: 'Revoke consent' })
    .click();
  const dialog = lee.getByRole('dialog');
  await expect(dialog.getByText(`${CALLER} breaks`)).toBeVisible();
  await dialog.getByLabel('Why it is revoked').fill('Parcels are paid ahead');
  await dialog.getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(
    ana.getByRole('row', { name: new RegExp(`${CALLER} ${CALLEE}`) }),
  ).not.toContainText('Both sides agree');
});

test('an exception is asked for, granted until a day, and shown on the service', async () => {
  await ana.goto(`/catalog/commerce/component/appliance`);
  await ana
    .getByRole('button', { name: 'Ask for an exception' })
    .first()
    .click();
  await sendRequest(ana, 'The vendor ships it as it is');

  const pat = await signIn(browser, portal, 'Pat', browserConsole);
  await openNotified(pat, new RegExp(HATCH));
  const end = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10);
  await pat.getByLabel('Grant until').fill(end);
  await grant(pat, 'Until the vendor delivers');

  await expect(ana.getByText(/The vendor ships it as it is/)).toBeVisible();
  await expect(ana.getByText(/30 days/).first()).toBeVisible();
  await pat.context().close();
});

test('two people who grant at once make one decision', async () => {
  const asker = await PlatformCalls.as(portal, 'ana');
  const opened = await asker.post<RequestAnswer>('/requests', {
    kind: 'consent',
    subject: CALLER,
    object: CALLEE,
    reason: 'On delivery after all',
  });
  expect(opened.status).toBe(200);
  const { id } = opened.body;
  const outcomes = await Promise.all(
    ['lee', 'ivy'].map(async person => {
      const calls = await PlatformCalls.as(portal, person);
      const { body } = await calls.get<RequestAnswer>(`/requests/${id}`);
      return calls.post<RequestAnswer>(`/requests/${id}/grant`, {
        digest: body.effect?.digest ?? '',
        reason: `${person} agrees`,
      });
    }),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { body } = await asker.get<RequestAnswer>(`/requests/${id}`);
  expect(body.state).toBe('granted');
  const history = await asker.get<{ items: Array<{ message: string }> }>(
    `/services/${CALLEE}/history`,
  );
  const consents = history.body.items.filter(({ message }) =>
    message.includes(id),
  );
  expect(consents).toHaveLength(1);
});

test('whoever may not decide sees no button, and the API refuses', async () => {
  const asker = await PlatformCalls.as(portal, 'ana');
  const { body } = await asker.post<RequestAnswer>('/requests', {
    kind: 'secret',
    subject: CALLER,
    object: 'payments/stripe-key',
    reason: 'To charge by card',
  });
  await ana.goto(`/requests/${body.id}`);
  await expect(ana.getByText('To charge by card')).toBeVisible();
  await expect(ana.getByRole('button', { name: 'Withdraw' })).toBeVisible();
  await expect(ana.getByRole('button', { name: 'Grant' })).toHaveCount(0);
  await expect(ana.getByRole('button', { name: 'Decline' })).toHaveCount(0);

  const own = await asker.get<RequestAnswer>(`/requests/${body.id}`);
  const digest = own.body.effect?.digest ?? '';
  const self = await asker.post(`/requests/${body.id}/grant`, { digest });
  expect(self.status).toBe(403);
  const stranger = await PlatformCalls.as(portal, 'joe');
  const declined = await stranger.post(`/requests/${body.id}/decline`, {
    reason: 'No',
  });
  expect([403, 404]).toContain(declined.status);
  const after = await asker.get<RequestAnswer>(`/requests/${body.id}`);
  expect(after.body.state).toBe('open');
});

test('a component without an owner is claimed, and belongs to whoever claimed it', async () => {
  const joe = await signIn(browser, portal, 'Joe', browserConsole);
  await joe.goto('/registry');
  await joe
    .getByRole('group', { name: 'Show' })
    .getByText(/^Owner gone/)
    .click();
  await joe
    .getByRole('button', { name: 'Claim ownership of Gift vouchers' })
    .click();
  await sendRequest(joe, 'We print the vouchers anyway');

  const pat = await signIn(browser, portal, 'Pat', browserConsole);
  await openNotified(pat, /gift-vouchers/i);
  await grant(pat, 'They print them');
  await expect(async () => {
    await joe.goto('/registry?search=gift-vouchers');
    await expect(joe.getByRole('row', { name: /Gift vouchers/ })).toContainText(
      /logistics/i,
      { timeout: 15_000 },
    );
  }).toPass({ timeout: 300_000 });
  await expect(
    joe.getByRole('button', { name: /Claim ownership of Gift/ }),
  ).toHaveCount(0);
  await pat.context().close();
  await joe.context().close();
});

test('search finds an intent, a guardrail and a request, which a stranger does not find', async () => {
  const found = (page: Page, query: string, title: RegExp) =>
    expect(async () => {
      await page.goto(`/search?query=${encodeURIComponent(query)}`);
      await expect(
        page.getByRole('heading', { level: 3, name: title }).first(),
      ).toBeVisible({ timeout: 15_000 });
    }).toPass({ timeout: 300_000 });
  const request = /asks to read payments\/stripe-key/;
  await found(ana, 'parcels', new RegExp(CALLER));
  await found(ana, 'consent', /consent/i);
  await found(ana, 'parcels stripe-key', request);

  const noa = await signIn(browser, portal, 'Noa', browserConsole);
  await found(noa, 'parcels', new RegExp(CALLER));
  await noa.goto('/search?query=parcels%20stripe-key');
  await expect(noa.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(
    noa.getByRole('heading', { level: 3, name: request }),
  ).toHaveCount(0);
  await noa.context().close();
});
