import { expect, Page } from '@playwright/test';

/** What goes wrong in the browser, beside what a test looks at. */
export class BrowserConsole {
  private errors: string[] = [];

  listenTo(page: Page): void {
    page.on('console', message => {
      if (message.type() === 'error') {
        this.errors.push(
          `${page.url()}: ${message.text()} (${message.location().url})`,
        );
      }
    });
    page.on('pageerror', error => this.errors.push(`${page.url()}: ${error}`));
  }

  /** Expects that nothing went wrong since this was asked for last. */
  expectQuiet(): void {
    const errors = this.errors;
    this.errors = [];
    expect(errors).toEqual([]);
  }
}
