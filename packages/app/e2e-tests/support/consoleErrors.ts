import { expect, Page } from '@playwright/test';

const said: string[] = [];

/** Notes what goes wrong in the browser from now on. */
export function listenToConsole(page: Page): void {
  page.on('console', message => {
    if (message.type() === 'error') {
      said.push(`${page.url()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', error => said.push(`${page.url()}: ${error}`));
}

/** Expects that nothing went wrong in any browser since this was asked for last. */
export function expectQuietConsole(): void {
  expect(said.splice(0)).toEqual([]);
}
