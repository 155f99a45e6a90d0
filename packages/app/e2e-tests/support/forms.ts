import { expect, Page } from '@playwright/test';

/** Picks from a field that suggests what exists. */
export async function pick(
  page: Page,
  label: string,
  option: string,
): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click();
}

/** The part beside the form that tells what would be derived. */
export function previewOf(page: Page) {
  return page.getByRole('complementary', { name: 'Preview' });
}

/** Goes through the review and starts the run. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
}

/** Waits for the run to end: then the page of what it made opens by itself. */
export async function awaitResult(page: Page, name: string): Promise<void> {
  await page.waitForURL(
    url => new RegExp(`^/catalog/.*/${name}$`).test(url.pathname),
    { timeout: 300_000 },
  );
}

/** Issues a personal token on the page of the intent repository. */
export async function issueToken(page: Page): Promise<string> {
  await page.goto('/repository');
  await page.getByRole('button', { name: 'Create token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('laptop');
  await dialog.getByRole('button', { name: 'Create' }).click();
  const secret = dialog.getByText(/^rwt_/);
  await expect(secret).toBeVisible();
  return (await secret.innerText()).trim();
}
