import { Browser, expect, Page, test } from '@playwright/test';
import { CompanyLogin } from './support/CompanyLogin';
import { PlatformCalls } from './support/PlatformCalls';
import { Portal } from './support/Portal';

/** The portal as a company runs it: PostgreSQL and the company's own sign-in, no example. */
test.describe.configure({ mode: 'serial' });

const database =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
test.skip(!database, 'There is no PostgreSQL here');

const PAYMENTS = [
  sectorOf(
    'payments',
    'secrets: { stripe-key: { keys: [api-key], remote: { production: payments/stripe } } }',
  ),
];
const COMMERCE = [
  sectorOf('commerce', 'egress: []'),
  {
    path: 'sectors/commerce/checkout.yaml',
    text: `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: checkout, sector: commerce }
spec:
  containers: { app: { image: registry.fernhill.example/commerce/checkout:1.0.0 } }
`,
  },
];

let login: CompanyLogin;
let portal: Portal;

test.beforeAll(async () => {
  test.setTimeout(15 * 60_000);
  const { hostname, port, username, password } = new URL(database ?? '');
  login = await CompanyLogin.start();
  portal = await Portal.start({
    configs: [
      'app-config.yaml',
      'app-config.production.yaml',
      'packages/app/e2e-tests/support/production.yaml',
    ],
    env: url => ({
      NODE_ENV: 'production',
      PORTAL_URL: url,
      POSTGRES_HOST: hostname,
      POSTGRES_PORT: port,
      POSTGRES_USER: username,
      POSTGRES_PASSWORD: password,
      BACKEND_SECRET: 'a-secret-of-this-test',
      SESSION_SECRET: 'another-secret-of-this-test',
      OIDC_METADATA_URL: login.metadataUrl,
      OIDC_CLIENT_ID: 'ridgeway',
      OIDC_CLIENT_SECRET: 'what-the-login-knows-the-portal-by',
    }),
  });
});

test.afterAll(async () => {
  await portal?.remove();
  await login?.stop();
});

test('somebody the catalog knows by e-mail signs in with the company account', async ({
  page,
}) => {
  login.person = {
    sub: 'ana-silva',
    name: 'Ana Silva',
    email: 'ana@fernhill.example',
    email_verified: true,
  };
  // A portal that has just started is still reading who there is.
  await expect(async () => {
    await signIn(page);
    await expect(page.getByRole('heading', { name: 'Hello, Ana' })).toBeVisible(
      { timeout: 30_000 },
    );
  }).toPass({ timeout: 300_000 });
});

test('somebody the catalog does not know is told so, and stays outside', async ({
  page,
}) => {
  login.person = {
    sub: 'stranger',
    name: 'Stranger',
    email: 'stranger@elsewhere.example',
    email_verified: true,
  };
  await signIn(page);
  await expect(
    page.getByText(/unable to resolve user identity/i),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Hello/ })).toHaveCount(0);
});

test('an address that the provider has not verified lets nobody in', async ({
  page,
}) => {
  login.person = {
    sub: 'ana-silva',
    name: 'Ana Silva',
    email: 'ana@fernhill.example',
    email_verified: false,
  };
  await signIn(page);
  await expect(
    page.getByText(/user profile does not contain an email/),
  ).toBeVisible();
});

test('the example sign-in lets nobody in, and nothing is open without signing in', async ({
  request,
}) => {
  const example = await request.get(`${portal.url}/api/auth/example/refresh`, {
    headers: { 'x-ridgeway-example-user': 'user:default/pat' },
  });
  expect(example.ok()).toBe(false);
  const sectors = await request.get(`${portal.url}/api/platform/v1/sectors`);
  expect(sectors.status()).toBe(401);
});

test('a request is seen by those it concerns, and by nobody else', async ({
  browser,
}) => {
  const [ana, lee, kim, joe] = [
    await enter(browser, 'Ana'),
    await enter(browser, 'Lee'),
    await enter(browser, 'Kim'),
    await enter(browser, 'Joe'),
  ];
  for (const [{ calls }, documents] of [
    [lee, PAYMENTS],
    [ana, COMMERCE],
  ] as const) {
    const { status, body } = await calls.post('/changes', {
      documents,
      message: 'Begin',
    });
    expect({ status, body }).toMatchObject({ status: 200 });
  }
  const opened = await ana.calls.post<{ id: string; title: string }>(
    '/requests',
    {
      kind: 'secret',
      subject: 'commerce/checkout',
      object: 'payments/stripe-key',
      reason: 'To charge by card',
    },
  );
  expect(opened).toMatchObject({ status: 200 });
  const { id, title } = opened.body;

  for (const { calls, open } of [ana, lee, kim]) {
    expect(await calls.get(`/requests/${id}`)).toMatchObject({ status: 200 });
    expect(await calls.get('/requests?scope=all')).toMatchObject({
      body: { items: [{ id }] },
    });
    const page = await open('/requests?scope=all');
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  }
  const granting = await lee.open(`/requests/${id}`);
  await expect(
    granting.getByRole('button', { name: 'Grant', exact: true }),
  ).toBeVisible();

  const { calls, open } = joe;
  expect(await calls.get('/requests?scope=all')).toMatchObject({
    body: { items: [] },
  });
  expect(await calls.get(`/requests/${id}`)).toMatchObject({ status: 403 });
  const comment = { text: 'May I?' };
  expect(await calls.post(`/requests/${id}/comments`, comment)).toMatchObject({
    status: 403,
  });
  const page = await open(`/requests/${id}`);
  await expect(page.getByText(`You may not see request ${id}`)).toBeVisible();
  await expect(page.getByText('To charge by card')).toHaveCount(0);

  for (const person of [ana, joe]) {
    expect(
      await person.calls.post(`/requests/${id}/grant`, { digest: '' }),
    ).toMatchObject({ status: 403 });
  }
});

/** Somebody in a window of their own. */
interface SignedIn {
  calls: PlatformCalls;
  open(path: string): Promise<Page>;
}

async function enter(browser: Browser, name: string): Promise<SignedIn> {
  const person = {
    sub: name.toLowerCase(),
    name,
    email: `${name.toLowerCase()}@fernhill.example`,
    email_verified: true,
  };
  login.person = person;
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page);
  await expect(
    page.getByRole('heading', { name: `Hello, ${name}` }),
  ).toBeVisible();
  return {
    calls: await PlatformCalls.on(page, portal),
    async open(path) {
      // Opening a page asks the provider again who is signed in there.
      login.person = person;
      await page.goto(`${portal.url}${path}`);
      return page;
    },
  };
}

async function signIn(page: Page): Promise<void> {
  await page.goto(portal.url);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign In' }).click();
  await popup;
}

/** The document of a sector with one more line. */
function sectorOf(name: string, line: string) {
  return {
    path: `sectors/${name}/sector.yaml`,
    text: `apiVersion: ridgeway.dev/v1
kind: Sector
metadata: { name: ${name} }
spec:
  owner: group:default/${name}
  purpose: To be asked for something
  environments: [{ name: production, cluster: prod }]
  ${line}
`,
  };
}
