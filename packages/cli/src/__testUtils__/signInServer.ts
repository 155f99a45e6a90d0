import { createServer, Server } from 'node:http';
import { once } from 'node:events';

/** What a portal's sign-in was asked, and what it answers. */
export interface SignInServer {
  url: string;
  /** Requests so far: `POST /api/auth/v1/token refresh_token`. */
  asked: string[];
  /** Access tokens that are accepted; all others get 401. */
  accepted: Set<string>;
  /** Refuses every refresh token from now on. */
  endSessions(): void;
  stop(): Promise<void>;
}

/** A bearer token that ends after some seconds; nobody signed it. */
export function tokenFor(user: string, seconds: number): string {
  const part = (value: object) =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + seconds;
  return `${part({})}.${part({ sub: user, exp, n: Math.random() })}.x`;
}

/**
 * The parts of a portal that signing in speaks to, with refresh tokens that are good for one use.
 * What the real one answers is tested in the portal's end-to-end tests.
 *
 * @param seconds - after which access tokens end
 */
export async function startSignInServer(seconds = 3600): Promise<SignInServer> {
  const asked: string[] = [];
  const accepted = new Set<string>();
  let refreshToken = '';
  let url = '';
  let isOver = false;
  const issue = () => {
    const token = tokenFor('user:default/ana', seconds);
    accepted.add(token);
    refreshToken = `refresh-${accepted.size}`;
    return { access_token: token, refresh_token: refreshToken };
  };
  const answer = (path: string, body: Record<string, string>) => {
    switch (path) {
      case '/api/platform/command-line.json':
        return { client_id: `${url}${path}` };
      case '/api/auth/v1/token': {
        const isGood =
          body.grant_type === 'authorization_code'
            ? body.code === 'the-code' && body.code_verifier.length > 40
            : body.refresh_token === refreshToken && !isOver;
        return isGood ? issue() : { error: 'invalid_grant' };
      }
      case '/api/platform/v1/requests':
        return { items: [], totalItems: 0 };
      default:
        return {};
    }
  };
  const server: Server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) {
      text += chunk;
    }
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const body = text ? JSON.parse(text) : {};
    asked.push(
      [request.method, pathname, body.grant_type].filter(Boolean).join(' '),
    );
    const token = request.headers.authorization?.replace('Bearer ', '');
    const isForbidden =
      pathname.startsWith('/api/platform/v1') && !accepted.has(token ?? '');
    const value = isForbidden
      ? { error: { name: 'AuthenticationError', message: 'Who is it?' } }
      : answer(pathname, body);
    response.statusCode = 'error' in value ? 400 : 200;
    if (isForbidden) {
      response.statusCode = 401;
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(value));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server has no port');
  }
  url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    asked,
    accepted,
    endSessions: () => {
      isOver = true;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
