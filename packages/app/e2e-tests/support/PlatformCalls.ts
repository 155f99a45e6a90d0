import { Portal } from './Portal';

/** What the platform answered. */
export interface PlatformAnswer<T> {
  status: number;
  body: T;
}

/** Talks to the platform API as one of the example company's people. */
export class PlatformCalls {
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

  private async send<T>(
    method: string,
    path: string,
    body?: object,
  ): Promise<PlatformAnswer<T>> {
    const response = await fetch(`${this.portal.url}/api/platform/v1${path}`, {
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
