import { Browser, expect, Page, test } from '@playwright/test';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PlatformCalls } from './support/PlatformCalls';
import { Portal } from './support/Portal';
import { ridgeway, RidgewayRun } from './support/ridgeway';
import { signIn } from './support/signIn';

/** The command line of two people at one portal: signed in through the browser, and in another way. */
test.describe.configure({ mode: 'serial' });

const SERVICE = 'commerce/parcels';
const INTENT = `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: parcels, sector: commerce }
spec:
  containers: { app: { image: registry.fernhill.example/commerce/parcels:1.0.0 } }
  resources: { charge: { type: service, id: payments/charge } }
`;

let portal: Portal;
let folder: string;
let ana: Page;

const as = (person: string, ...args: string[]) =>
  ridgeway(args, {
    cwd: folder,
    env: { XDG_CONFIG_HOME: join(folder, person), RIDGEWAY_TOKEN: '' },
  });

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  test.setTimeout(15 * 60_000);
  folder = await mkdtemp(join(tmpdir(), 'ridgeway-cli-e2e-'));
  const file = join(folder, 'sectors', `${SERVICE}.yaml`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, INTENT);
  portal = await Portal.start();
  ana = await signIn(browser, portal, 'Ana');
});

test.afterAll(async () => {
  await portal?.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Runs `ridgeway login` and opens the address that it prints. */
async function login(): Promise<{ ended: Promise<RidgewayRun> }> {
  let ended: Promise<RidgewayRun> | undefined;
  const address = await new Promise<string>(found => {
    ended = ridgeway(['login', '--no-browser', '--portal', portal.url], {
      env: { XDG_CONFIG_HOME: join(folder, 'ana') },
      onStdout: text => text.endsWith('\n') && found(text.trim()),
    });
  });
  await ana.goto(address);
  return { ended: ended ?? Promise.reject(new Error('It did not start')) };
}

test('somebody who says no in the browser is not signed in', async () => {
  const { ended } = await login();
  await ana.getByRole('button', { name: 'Cancel' }).click();
  const { exitCode, stderr } = await ended;
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Not signed in');
});

test('somebody who agrees in the browser is signed in on the command line', async () => {
  const { ended } = await login();
  await expect(
    ana.getByText('The command line of Ridgeway').first(),
  ).toBeVisible();
  await ana.getByRole('button', { name: 'Authorize' }).click();
  await expect(ana.getByText(/You are signed in to Ridgeway/)).toBeVisible();
  const { exitCode, stderr } = await ended;
  expect(stderr).toContain('as user:default/ana');
  expect(exitCode).toBe(0);
  const { mode } = await stat(join(folder, 'ana/ridgeway/sessions.json'));
  expect(mode % 0o1000).toBe(0o600);
});

test('a service is applied, and what it lacks is asked for', async () => {
  const applied = await as('ana', 'apply', '.', '--message', 'Bring parcels');
  expect(applied.stderr).toContain('ConsentMissing');
  expect(applied.stdout).toContain('Committed 1 document');
  expect(applied.exitCode).toBe(0);

  const asked = await as(
    'ana',
    ...['request', 'from', SERVICE, '--all'],
    ...['--reason', 'Parcels are paid on delivery'],
  );
  expect(asked.stdout).toContain('group:default/payments decides');
  await ana.goto(`${portal.url}/requests?scope=mine`);
  await expect(
    ana.getByRole('link', { name: new RegExp(SERVICE) }),
  ).toBeVisible();
});

test('a grant that a crash of the portal interrupts is done once', async () => {
  const payments = ['login', '--example-user', 'user:default/lee'];
  await as('lee', ...payments, '--portal', portal.url);
  const { stdout } = await as(
    'lee',
    ...['request', 'list', '--deciding', '--concerns', SERVICE],
    ...['--output', 'json'],
  );
  const { id }: { id: string } = JSON.parse(stdout).items[0];
  const calls = await PlatformCalls.as(portal, 'lee');
  const before = await calls.get<{ head: string }>('/sectors');

  const granting = as('lee', 'request', 'grant', id, '--yes');
  await expect
    .poll(
      () =>
        calls
          .get<{ head: string }>('/sectors')
          .then(({ body }) => body.head !== before.body.head),
      { intervals: [20] },
    )
    .toBe(true);
  await portal.kill();
  await granting;
  await portal.resume();

  await expect
    .poll(async () => {
      const shown = await as(
        'lee',
        ...['request', 'show', id, '--output', 'json'],
      );
      return JSON.parse(shown.stdout).state;
    })
    .toBe('granted');
  const lee = await PlatformCalls.as(portal, 'lee');
  const { body } = await lee.get<{ items: Array<{ message: string }> }>(
    '/services/payments/charge/history',
  );
  expect(
    body.items.filter(({ message }) => message.includes(SERVICE)),
  ).toHaveLength(1);
});

test('the session outlives the portal’s restart, and the service is met', async () => {
  const { stdout, exitCode } = await as('ana', 'status', SERVICE);
  expect(stdout).toContain(`${SERVICE} -> payments/charge: active`);
  expect(exitCode).toBe(0);
});

test('whoever signs out has to sign in again', async () => {
  await as('ana', 'logout');
  const { stderr, exitCode } = await as('ana', 'status', SERVICE);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(`ridgeway login --portal ${portal.url}`);
});
