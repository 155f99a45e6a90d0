import { expect, Page, test } from '@playwright/test';
import { CompanyLogin } from './support/CompanyLogin';
import { Portal } from './support/Portal';

/** The portal as a company runs it: PostgreSQL and the company's own sign-in, no example. */
test.describe.configure({ mode: 'serial' });

const database =
  process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
test.skip(!database, 'There is no PostgreSQL here');

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
      { timeout: 10_000 },
    );
  }).toPass({ timeout: 120_000 });
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

async function signIn(page: Page): Promise<void> {
  await page.goto(portal.url);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign In' }).click();
  await popup;
}
