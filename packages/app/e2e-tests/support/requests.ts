import { expect, Locator, Page } from '@playwright/test';

/** Fills the dialog that a request button opened, and sends it. */
export async function sendRequest(page: Page, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Why it is needed|Your reason/).fill(reason);
  await dialog.getByRole('button', { name: 'Send request' }).click();
  await expect(dialog.getByText('Your request was sent')).toBeVisible();
  await dialog.getByRole('button', { name: 'Done' }).click();
}

/** Opens a request from its notification. */
export async function openNotified(page: Page, title: RegExp): Promise<void> {
  await page.goto('/notifications');
  await page.getByRole('link', { name: title }).first().click();
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}$/);
}

/** What granting the request on the page makes possible. */
export function opens(page: Page): Locator {
  return page.getByRole('region', { name: 'Gets more open' });
}

/** Grants the request on the page. */
export async function grant(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Reason or comment').fill(reason);
  await page.getByRole('button', { name: 'Grant', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Granted' })).toBeVisible();
}
