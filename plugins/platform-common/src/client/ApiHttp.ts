import { ResponseError } from '@backstage/errors';

/** What the client needs of `fetch`: the browser's, Node's, or Backstage's. */
export interface FetchApi {
  fetch: typeof fetch;
}

type Query = Record<string, string | number | undefined>;

/** Options of every request. */
interface RequestOptions {
  token?: string;
  signal?: AbortSignal;
}

/** Encodes a name as one segment of a path. */
export function segment(name: string): string {
  return encodeURIComponent(name);
}

/** Requests to `/api/<plugin>/v1`: addresses, tokens, JSON and errors. */
export class ApiHttp {
  constructor(
    private readonly pluginId: string,
    private readonly discoveryApi: {
      getBaseUrl(pluginId: string): Promise<string>;
    },
    private readonly fetchApi: FetchApi,
  ) {}

  async get<T>(
    path: string,
    query: Query,
    options: RequestOptions = {},
  ): Promise<T> {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) {
        parameters.set(name, String(value));
      }
    }
    const suffix = parameters.size > 0 ? `?${parameters}` : '';
    const response = await this.send('GET', `${path}${suffix}`, options);
    return response.json();
  }

  async post<T>(
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<T> {
    const response = await this.send('POST', path, options, body);
    return response.json();
  }

  async delete(path: string, options: RequestOptions = {}): Promise<void> {
    await this.send('DELETE', path, options);
  }

  private async send(
    method: string,
    path: string,
    options: RequestOptions,
    body?: unknown,
  ): Promise<Response> {
    const base = await this.discoveryApi.getBaseUrl(this.pluginId);
    const headers: Record<string, string> = {};
    if (options.token) {
      headers.authorization = `Bearer ${options.token}`;
    }
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
    }
    const response = await this.fetchApi.fetch(`${base}/v1${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: options.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
