import { once } from 'node:events';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { PortalError } from './PortalError';

/** A person who has not agreed by then is not going to. */
const TIMEOUT_MS = 10 * 60_000;

/** A page on this machine that the portal sends the browser back to. */
export interface Callback {
  /** Address that the browser is sent to. */
  redirectUri: string;
  /** The code that the browser brings; rejects when the person says no. */
  code: Promise<string>;
  close(): void;
}

/**
 * Opens the page, at a free port of this machine alone.
 *
 * @param state - known to nobody else: whoever comes without it is not sent by the portal
 */
export async function openCallback(state: string): Promise<Callback> {
  let settle: (outcome: { code: string } | { refusal: string }) => void;
  const code = new Promise<string>((resolve, reject) => {
    settle = outcome =>
      'code' in outcome
        ? resolve(outcome.code)
        : reject(new PortalError(outcome.refusal));
  });
  // Somebody may close before anybody waits.
  code.catch(() => undefined);
  const server = createServer((request, response) => {
    const outcome = read(request, response, state);
    if (outcome) {
      settle(outcome);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const timeout = setTimeout(
    () => settle({ refusal: 'Nobody agreed in the browser in time.' }),
    TIMEOUT_MS,
  );
  return {
    redirectUri: `http://127.0.0.1:${port}/callback`,
    code,
    close() {
      clearTimeout(timeout);
      server.closeAllConnections();
      server.close();
    },
  };
}

function read(
  request: IncomingMessage,
  response: ServerResponse,
  state: string,
): { code: string } | { refusal: string } | undefined {
  const { pathname, searchParams } = new URL(
    request.url ?? '/',
    'http://127.0.0.1',
  );
  const say = (status: number, text: string) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${text}\n`);
  };
  if (pathname !== '/callback') {
    say(404, 'Nothing is here.');
    return undefined;
  }
  if (searchParams.get('state') !== state) {
    say(400, 'This did not begin with the command line that waits here.');
    return undefined;
  }
  const code = searchParams.get('code');
  if (!code) {
    say(200, 'Not signed in. You can close this page.');
    const why = searchParams.get('error_description');
    return {
      refusal: `Not signed in${why ? `: ${why}` : ''}.`,
    };
  }
  say(
    200,
    'You are signed in to Ridgeway on the command line. You can close this page.',
  );
  return { code };
}
