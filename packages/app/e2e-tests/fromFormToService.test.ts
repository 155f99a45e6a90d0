import { Browser, expect, Page, test } from '@playwright/test';
import { ridgeway } from './support/ridgeway';
import { Checkout } from './support/Checkout';
import {
  awaitResult,
  issueToken,
  pick,
  previewOf,
  submit,
} from './support/forms';
import { Portal } from './support/Portal';
import { grant, openNotified, sendRequest } from './support/requests';
import { signIn } from './support/signIn';

/**
 * From a form to a derived service: two people, one denial, one request, one permit. The tests
 * follow each other on one portal, as the story does.
 */
test.describe.configure({ mode: 'serial' });

const SECTOR = 'outfitting';
const SERVICE = 'rentals';
const PERMIT_PATH = `sectors/payments/policies/${SECTOR}-${SERVICE}-reads-fraud-api.cedar`;

let portal: Portal;
let ana: Page;
let lee: Page;
let token: string;
let intents: Checkout;

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  // The first start on a new machine builds the app.
  test.setTimeout(15 * 60_000);
  portal = await Portal.start();
  ana = await signIn(browser, portal, 'Ana');
  lee = await signIn(browser, portal, 'Lee');
});

test.afterAll(async () => {
  await intents?.remove();
  await portal?.remove();
});

test('a developer creates a sector and sees beforehand what it becomes', async () => {
  await ana.getByRole('link', { name: /New sector/ }).click();
  await ana.getByRole('textbox', { name: 'Name' }).fill(SECTOR);
  await ana
    .getByRole('textbox', { name: 'Purpose' })
    .fill('Renting out tents: "by the day", not sold');
  await ana.getByRole('combobox', { name: 'Managed resources' }).click();
  await ana.getByRole('option', { name: 'postgres' }).click();
  await ana.keyboard.press('Escape');

  const preview = previewOf(ana);
  await expect(
    preview.getByText(`sectors/${SECTOR}/sector.yaml`),
  ).toBeVisible();
  await expect(preview.getByText(`${SECTOR}-production`).first()).toBeVisible();
  await expect(preview.getByText(/Resources \(\d+\)/)).toBeVisible();
  await expect(preview).toContainText('template:default/new-sector');

  await submit(ana);
  await awaitResult(ana, SECTOR);
  await expect(
    ana.getByRole('heading', { name: SECTOR, exact: true }),
  ).toBeVisible();
  await expect(ana.getByText('Every condition is met')).toBeVisible();
});

test('a secret that nobody granted is denied in the preview, with the way out', async () => {
  await ana.goto('/create/templates/default/new-service');
  await pick(ana, 'Sector', SECTOR);
  await ana.getByRole('textbox', { name: 'Name', exact: true }).fill(SERVICE);
  await ana
    .getByRole('textbox', { name: 'Image' })
    .fill('registry.fernhill.example/outfitting/rentals:1.0.0');
  await ana.getByRole('button', { name: 'Add a service it calls' }).click();
  await pick(ana, 'Service', 'payments/charge');
  await ana.getByRole('button', { name: 'Add a secret it reads' }).click();
  await pick(ana, 'Secret', 'payments/fraud-api');

  const preview = previewOf(ana);
  await expect(preview.getByText('SecretAccessDenied').first()).toBeVisible();
  await expect(
    preview.getByText('No policy permits this.').first(),
  ).toBeVisible();
  await expect(preview.getByText('ConsentMissing').first()).toBeVisible();
  await expect(preview.getByText(PERMIT_PATH).first()).toBeVisible();
});

test('the denial offers the request in place, and its owner is told', async () => {
  await previewOf(ana)
    .getByRole('button', { name: 'Request access' })
    .first()
    .click();
  const dialog = ana.getByRole('dialog');
  await expect(dialog.getByText(PERMIT_PATH)).toBeVisible();
  await sendRequest(ana, 'Rentals are paid in advance');

  await openNotified(lee, new RegExp(`${SECTOR}/${SERVICE}.*fraud-api`));
  await expect(lee.getByText('Rentals are paid in advance')).toBeVisible();
});

test('the owner sees what granting commits, and the same form turns green', async () => {
  await expect(
    lee.getByRole('region', { name: `Text of ${PERMIT_PATH}` }),
  ).toContainText('permit (');
  await grant(lee, 'Agreed in the review');

  await expect(
    previewOf(ana).getByText('ConsentMissing').first(),
  ).toBeVisible();
  await expect(previewOf(ana).getByText('SecretAccessDenied')).toHaveCount(0);
});

test('it can be submitted with what is still missing, and its page says the same', async () => {
  await submit(ana);
  await awaitResult(ana, SERVICE);
  await expect(
    ana.getByRole('heading', { name: `${SECTOR}/${SERVICE}` }),
  ).toBeVisible();
  await expect(ana.getByText('ConsentMissing').first()).toBeVisible();
  await expect(ana.getByText('SecretAccessDenied')).toHaveCount(0);
});

test('the owner of the called service consents with plain git', async () => {
  token = await issueToken(lee);
  intents = await Checkout.clone({
    url: `${portal.url}/api/platform/git/intents.git`,
    token,
  });
  expect(await intents.read(PERMIT_PATH)).toContain('permit (');
  expect(await intents.read(`sectors/${SECTOR}/${SERVICE}.yaml`)).toContain(
    'ridgeway.dev/template: template:default/new-service',
  );
  expect((await intents.subjects(PERMIT_PATH)).length).toBe(1);
  const path = 'sectors/payments/charge.yaml';
  const before = await intents.read(path);
  await intents.write(
    path,
    before.replace(
      '  consents:\n',
      `  consents:\n    - from: ${SECTOR}/${SERVICE}\n`,
    ),
  );
  await intents.commitAll('Let the rentals charge cards');
  await intents.push();
});

test('the page turns green without anybody pressing anything', async () => {
  await expect(ana.getByText('ConsentMissing')).toHaveCount(0);
  await expect(ana.getByText('AgreementsMet').first()).toBeVisible();
});

test('a push that breaks an intent is refused with the place and the way out', async () => {
  const path = 'sectors/payments/fraud.yaml';
  const before = await intents.read(path);
  await intents.write(path, before.replace('containers:', 'contaners:'));
  await intents.commitAll('A slip of the finger');
  await expect(intents.push()).rejects.toThrow(
    /sectors\/payments\/fraud\.yaml:\d+:\d+[\s\S]*contaners[\s\S]*containers/,
  );
});

test('a push to what somebody else owns is refused', async () => {
  const clone = await Checkout.clone({
    url: `${portal.url}/api/platform/git/intents.git`,
    token,
  });
  const path = 'sectors/commerce/cart.yaml';
  await clone.write(path, `${await clone.read(path)}# mine now\n`);
  await clone.commitAll('Not mine');
  await expect(clone.push()).rejects.toThrow(/sectors\/commerce\/cart\.yaml/);
  await clone.remove();
});

test('the command line derives from a clone what the portal shows', async () => {
  const clone = await Checkout.clone({
    url: `${portal.url}/api/platform/git/intents.git`,
    token,
  });
  const { stdout } = await ridgeway([
    'derive',
    clone.directory,
    '--service',
    `${SECTOR}/${SERVICE}`,
    '--environment',
    'production',
  ]);
  const { stdout: bearer } = await ridgeway([
    'token',
    '--example-user',
    'user:default/ana',
    '--portal',
    portal.url,
  ]);
  const response = await fetch(
    `${portal.url}/api/platform/v1/services/${SECTOR}/${SERVICE}/resources?environment=production`,
    { headers: { authorization: `Bearer ${bearer.trim()}` } },
  );
  const { items }: { items: Array<{ yaml: string }> } = await response.json();
  expect(items.length).toBeGreaterThan(8);
  for (const { yaml } of items) {
    expect(stdout).toContain(yaml.trim());
  }
  await clone.remove();
});

test('the code skeleton can be cloned', async () => {
  const code = await Checkout.clone({
    url: `${portal.url}/api/platform/git/code/${SECTOR}/${SERVICE}.git`,
    token: await issueToken(ana),
  });
  expect(await code.read('package.json')).toContain(SERVICE);
  expect(await code.read('README.md')).toContain(`${SECTOR}/${SERVICE}`);
  await code.remove();
});
