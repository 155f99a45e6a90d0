import { expect, Page } from '@playwright/test';
import { Portal } from './Portal';

/** What the platform answered. */
export interface PlatformAnswer<T> {
  status: number;
  body: T;
}

/** Talks to the platform and insights APIs as somebody. */
export class PlatformCalls {
  /** As one of the example company's people. */
  static async as(portal: Portal, person: string): Promise<PlatformCalls> {
    const response = await fetch(`${portal.url}/api/auth/example/refresh`, {
      headers: {
        'x-ridgeway-example-user': `user:default/${person}`,
        'x-requested-with': 'XMLHttpRequest',
      },
    });
    const { backstageIdentity } = await response.json();
    return new PlatformCalls(portal, backstageIdentity.token);
  }

  /** As whoever is signed in on a page with the company's account. */
  static async on(page: Page, portal: Portal): Promise<PlatformCalls> {
    const response = await page.request.get(
      `${portal.url}/api/auth/oidc/refresh?env=production`,
      { headers: { 'x-requested-with': 'XMLHttpRequest' } },
    );
    expect(response.status()).toBe(200);
    const { backstageIdentity } = await response.json();
    return new PlatformCalls(portal, backstageIdentity.token);
  }

  private constructor(
    private readonly portal: Portal,
    private readonly token: string,
  ) {}

  get<T>(path: string): Promise<PlatformAnswer<T>> {
    return this.send('GET', path);
  }

  post<T>(path: string, body: object): Promise<PlatformAnswer<T>> {
    return this.send('POST', path, body);
  }

  /** What the insights API answers. */
  insights<T>(path: string): Promise<PlatformAnswer<T>> {
    return this.send('GET', path, undefined, 'insights');
  }

  private async send<T>(
    method: string,
    path: string,
    body?: object,
    plugin = 'platform',
  ): Promise<PlatformAnswer<T>> {
    const response = await fetch(`${this.portal.url}/api/${plugin}/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }
}
