import { Browser, expect, Page } from '@playwright/test';
import { BrowserConsole } from './BrowserConsole';
import { Portal } from './Portal';

/** Opens the portal in a window of its own, as one of the example company's people. */
export async function signIn(
  browser: Browser,
  portal: Portal,
  person: string,
  browserConsole?: BrowserConsole,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.url });
  const page = await context.newPage();
  browserConsole?.listenTo(page);
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(person) }).click();
  await expect(
    page.getByRole('heading', { name: `Hello, ${person}` }),
  ).toBeVisible();
  return page;
}
