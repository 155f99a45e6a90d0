import { Browser, expect, Page, test } from '@playwright/test';
import { Checkout } from './support/Checkout';
import { awaitResult, issueToken, pick, submit } from './support/forms';
import { Portal } from './support/Portal';
import { signIn } from './support/signIn';

/** A portal that dies in the middle of a template run finishes the run when it is back. */
test.describe.configure({ mode: 'serial' });

let portal: Portal;
let ana: Page;
let token: string;

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  test.setTimeout(15 * 60_000);
  portal = await Portal.start();
  ana = await signIn(browser, portal, 'Ana');
  token = await issueToken(ana);
});

test.afterAll(async () => {
  await portal?.remove();
});

test('a run that is interrupted at once finishes, and nothing is there twice', async () => {
  await startRun('gift-wrap');
  await restart();
  await expectMadeOnce('gift-wrap');
});

test('a run that is interrupted once the intent is committed finishes, and nothing is there twice', async () => {
  const before = await intentRefs();
  await startRun('gift-cards');
  // The repository tells sooner than the page, which opens the result as soon as it can.
  await expect.poll(intentRefs, { intervals: [25] }).not.toBe(before);
  await restart();
  await expectMadeOnce('gift-cards');
});

async function startRun(service: string): Promise<void> {
  await ana.goto('/create/templates/default/new-service');
  await pick(ana, 'Sector', 'commerce');
  await ana.getByRole('textbox', { name: 'Name', exact: true }).fill(service);
  await submit(ana);
  await ana.waitForURL(/\/create\/tasks\//);
}

/** What Git is told about the branches of the intent repository. */
async function intentRefs(): Promise<string> {
  const response = await fetch(
    `${portal.url}/api/platform/git/intents.git/info/refs?service=git-upload-pack`,
    { headers: { authorization: `Basic ${btoa(`git:${token}`)}` } },
  );
  expect(response.status).toBe(200);
  return response.text();
}

async function restart(): Promise<void> {
  await portal.kill();
  await portal.resume();
  await ana.reload();
}

async function expectMadeOnce(service: string): Promise<void> {
  await awaitResult(ana, service);
  await expect(
    ana.getByRole('heading', { name: `commerce/${service}` }),
  ).toBeVisible();

  const intents = await Checkout.clone({
    url: `${portal.url}/api/platform/git/intents.git`,
    token,
  });
  const path = `sectors/commerce/${service}.yaml`;
  expect(await intents.subjects(path)).toHaveLength(1);
  await intents.remove();

  const code = await Checkout.clone({
    url: `${portal.url}/api/platform/git/code/commerce/${service}.git`,
    token,
  });
  expect(await code.subjects()).toHaveLength(1);
  await code.remove();
}
