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
    const response = await this.send('GET', withQuery(path, query), options);
    return response.json();
  }

  /** An answer that is too long to be held at once. */
  async stream(
    path: string,
    query: Query,
    options: RequestOptions = {},
  ): Promise<ReadableStream<Uint8Array>> {
    const { body } = await this.send('GET', withQuery(path, query), options);
    if (!body) {
      throw new Error(`${path} has no answer to read`);
    }
    return body;
  }

  async post<T>(
    path: string,
    body: unknown,
    options: RequestOptions = {},
  ): Promise<T> {
    const response = await this.send('POST', path, options, {
      type: 'application/json',
      text: JSON.stringify(body),
    });
    return response.json();
  }

  /** Sends lines of JSON. */
  async postLines<T>(
    path: string,
    query: Query,
    text: string,
    options: RequestOptions = {},
  ): Promise<T> {
    const body = { type: 'application/x-ndjson', text };
    const response = await this.send(
      'POST',
      withQuery(path, query),
      options,
      body,
    );
    return response.json();
  }

  async delete(path: string, options: RequestOptions = {}): Promise<void> {
    await this.send('DELETE', path, options);
  }

  /** Deletes what tells what it was. */
  async remove<T>(path: string, options: RequestOptions = {}): Promise<T> {
    const response = await this.send('DELETE', path, options);
    return response.json();
  }

  private async send(
    method: string,
    path: string,
    options: RequestOptions,
    body?: { type: string; text: string },
  ): Promise<Response> {
    const base = await this.discoveryApi.getBaseUrl(this.pluginId);
    const headers: Record<string, string> = {};
    if (options.token) {
      headers.authorization = `Bearer ${options.token}`;
    }
    if (body !== undefined) {
      headers['content-type'] = body.type;
    }
    const response = await this.fetchApi.fetch(`${base}/v1${path}`, {
      method,
      headers,
      body: body?.text,
      signal: options.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      parameters.set(name, String(value));
    }
  }
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}
