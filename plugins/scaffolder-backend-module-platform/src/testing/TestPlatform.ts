import { AddressInfo } from 'node:net';
import { createServer, Server } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { PlatformClient } from '@ridgeway/plugin-platform-common';

/** A request that a {@link TestPlatform} received. */
export interface Received {
  method: string;
  path: string;
  authorization: string | undefined;
  body: unknown;
}

/** A platform API on a real port, which answers as it is told; for tests. */
export class TestPlatform {
  readonly received: Received[] = [];
  private readonly answers = new Map<
    string,
    (attempt: number) => { status: number; body: unknown }
  >();
  private readonly attempts = new Map<string, number>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<TestPlatform> {
    const server = createServer();
    const platform = new TestPlatform(server);
    server.on('request', async (request, response) => {
      const key = `${request.method} ${request.url}`;
      const body = await text(request);
      platform.received.push({
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization,
        body: body ? JSON.parse(body) : undefined,
      });
      const attempt = (platform.attempts.get(key) ?? 0) + 1;
      platform.attempts.set(key, attempt);
      const answer = platform.answers.get(key)?.(attempt) ?? {
        status: 404,
        body: {},
      };
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return platform;
  }

  /** Says what is answered to `POST /v1/changes`, by number of attempt from 1. */
  on(
    request: string,
    answer: (attempt: number) => { status: number; body: unknown },
  ): void {
    this.answers.set(request, answer);
  }

  client(): PlatformClient {
    const { port } = this.server.address() as AddressInfo;
    return new PlatformClient({
      discoveryApi: { getBaseUrl: async () => `http://127.0.0.1:${port}` },
      fetchApi: { fetch },
    });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** The body of an error as Backstage backends send it. */
export function errorBody(
  name: string,
  message: string,
  statusCode: number,
  more: Record<string, unknown> = {},
) {
  return {
    status: statusCode,
    body: { error: { name, message, ...more }, response: { statusCode } },
  };
}
