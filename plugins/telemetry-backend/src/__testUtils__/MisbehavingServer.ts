import { once } from 'node:events';
import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';

/** A question that somebody asked. */
export interface AskedQuestion {
  path: string;
  parameters: URLSearchParams;
  headers: IncomingMessage['headers'];
}

type Answer = (question: AskedQuestion, res: ServerResponse) => void;

/** Answers as Prometheus should not. */
export class MisbehavingServer {
  readonly asked: AskedQuestion[] = [];
  private constructor(readonly url: string, private readonly server: Server) {}

  static async start(answer: Answer): Promise<MisbehavingServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const started = new MisbehavingServer(`http://127.0.0.1:${port}`, server);
    server.on('request', async (req, res) => {
      let body = '';
      for await (const chunk of req) {
        body += chunk;
      }
      const question = {
        path: req.url ?? '',
        parameters: new URLSearchParams(body),
        headers: req.headers,
      };
      started.asked.push(question);
      answer(question, res);
    });
    return started;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** Answers with JSON. */
export function sendJson(res: ServerResponse, body: unknown, status = 200) {
  res.writeHead(status, { 'content-type': 'application/json' });
  res.end(JSON.stringify(body));
}

/** An answer without anything in it, of the type that was asked for. */
export function sendNothing({ path }: AskedQuestion, res: ServerResponse) {
  const resultType = path.endsWith('/query') ? 'vector' : 'matrix';
  sendJson(res, {
    status: 'success',
    data: path.endsWith('/alerts')
      ? { alerts: [] }
      : { resultType, result: [] },
  });
}
