import { Browser, expect, Page, test } from '@playwright/test';
import { BrowserConsole } from './support/BrowserConsole';
import { downloadCsv } from './support/downloadCsv';
import { Portal } from './support/Portal';
import { openNotified, sendRequest } from './support/requests';
import { signIn } from './support/signIn';

/** What several teams work around becomes a question, and the answer stands for everybody to read. */
test.describe.configure({ mode: 'serial' });

const FIELD = 'spec.nodeSelector';
const REASON = 'Nodes are the platform’s business: services say what they need';
const INSTEAD = 'Ask for a class of resources that has it';

const browserConsole = new BrowserConsole();
let portal: Portal;
let browser: Browser;
let ana: Page;

test.beforeAll(async ({ browser: given }: { browser: Browser }) => {
  test.setTimeout(15 * 60_000);
  browser = given;
  portal = await Portal.start();
  ana = await signIn(browser, portal, 'Ana', browserConsole);
});

test.afterEach(() => browserConsole.expectQuiet());

test.afterAll(async () => {
  await portal?.remove();
});

const pattern = (page: Page) => page.getByRole('region', { name: FIELD });

test('what several teams work around offers a request that is filled in already', async () => {
  await ana.getByRole('link', { name: 'Hatches' }).click();
  await ana.getByRole('link', { name: 'Patterns' }).click();
  await expect(pattern(ana).getByText('Several teams do it')).toBeVisible();
  await pattern(ana).getByRole('button', { name: 'Ask for a feature' }).click();
  const dialog = ana.getByRole('dialog');
  await expect(dialog).toContainText(FIELD);
  await expect(dialog).toContainText('What it will be decided by');
  await expect(dialog).toContainText('retail');
  await sendRequest(ana, 'The search index needs fast disks');
});

test('the platform team says no, with a reason and an alternative', async () => {
  const pat = await signIn(browser, portal, 'Pat', browserConsole);
  await openNotified(pat, /nodeSelector/);
  await expect(
    pat.getByText('The search index needs fast disks'),
  ).toBeVisible();
  const publish = pat.getByRole('button', { name: 'Publish the decision' });
  await pat.getByRole('radio', { name: /^Yes: developers/ }).check();
  await pat.getByRole('radio', { name: 'No, with an alternative' }).check();
  await pat.getByRole('textbox', { name: 'Reason' }).fill(REASON);
  await expect(publish).toBeDisabled();
  await pat.getByRole('textbox', { name: 'What to do instead' }).fill(INSTEAD);
  await publish.click();
  await expect(
    pat.getByRole('heading', { name: 'No, with an alternative' }),
  ).toBeVisible();
  await expect(pat.getByText(INSTEAD)).toBeVisible();
  await pat.context().close();
});

test('the decision stands where everybody reads it, and with the pattern', async () => {
  await expect(pattern(ana)).toContainText(REASON);
  await expect(pattern(ana)).toContainText(INSTEAD);

  const noa = await signIn(browser, portal, 'Noa', browserConsole);
  await noa.goto('/escape-hatches/decisions?outcome=no');
  const decided = noa.getByRole('row').filter({ hasText: REASON });
  await expect(decided).toContainText(INSTEAD);
  await expect(decided).toContainText('Leaks infrastructure: yes');
  await expect(noa.getByText('The search index needs fast disks')).toHaveCount(
    0,
  );
  await noa.context().close();
});

test('the exceptions behind the figures can be taken along', async () => {
  await ana.goto('/escape-hatches/exceptions');
  const { head, rows } = await downloadCsv(ana);
  expect(head).toContain('Exception');
  await expect(ana.getByText(`${rows.length} of ${rows.length}`)).toBeVisible();
});
