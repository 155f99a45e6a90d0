import { once } from 'node:events';
import { createServer } from 'node:http';

/** A question as it was asked. */
interface Question {
  method: string;
  path: string;
  type: string | undefined;
  body: string;
}

/** Stands before a server, and remembers what it is asked. */
export interface Recorder {
  url: string;
  /** What is asked meanwhile. */
  during(run: () => Promise<void>): Promise<Question[]>;
  askAgain(question: Question): Promise<string>;
  close(): void;
}

/** Passes everything on to a server. */
export async function recordQuestions(target: string): Promise<Recorder> {
  const asked: Question[] = [];
  const passOn = (base: string, { body, method, path, type }: Question) =>
    fetch(`${base}${path}`, {
      method,
      ...(method === 'POST' ? { body } : {}),
      headers: type === undefined ? {} : { 'content-type': type },
    }).then(response => response.text());
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) {
      body += chunk;
    }
    const question = {
      method: req.method ?? 'GET',
      path: req.url ?? '/',
      type: req.headers['content-type'],
      body,
    };
    asked.push(question);
    res.end(await passOn(target, question));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    during: async run => {
      const start = asked.length;
      await run();
      return asked.slice(start);
    },
    // The same way, so that it is the page that is measured and not the way.
    askAgain: question => passOn(url, question),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
