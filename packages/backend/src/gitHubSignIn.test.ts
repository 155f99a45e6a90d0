import { readFileSync } from 'node:fs';
import { createServer, Server } from 'node:http';
import { resolve } from 'node:path';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import gitHubModule from '@backstage/plugin-auth-backend-module-github-provider';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { parse } from 'yaml';

jest.setTimeout(180_000);

const APP_URL = 'http://localhost:7007';

/** Answers as GitHub's sign-in and its API do; `login` is who is signed in there. */
function startGitHub(login: () => string): Promise<Server> {
  const server = createServer((req, res) => {
    const { pathname, searchParams } = new URL(req.url ?? '', 'http://github');
    const json = (body: object) => {
      res.setHeader('content-type', 'application/json');
      res.end(JSON.stringify(body));
    };
    if (pathname === '/login/oauth/authorize') {
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', 'a-code');
      back.searchParams.set('state', searchParams.get('state') ?? '');
      res.writeHead(302, { location: back.toString() }).end();
    } else if (pathname === '/login/oauth/access_token') {
      json({
        access_token: 'a-token',
        token_type: 'bearer',
        scope: 'read:user',
      });
    } else if (pathname === '/api/v3/user') {
      json({ id: 1, login: login(), name: 'Somebody' });
    } else {
      res.writeHead(404).end();
    }
  });
  return new Promise(done => {
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

/** The provider as app-config.production.yaml proposes it, at another address. */
function proposedProvider(enterpriseInstanceUrl: string) {
  const text = readFileSync(
    resolve(__dirname, '../../../app-config.production.yaml'),
    'utf8',
  );
  const start = text.indexOf('    # github:');
  const { github } = parse(
    text
      .slice(start)
      .split('\n')
      .filter(line => line.startsWith('    # '))
      .map(line => line.slice('    # '.length))
      .join('\n')
      .replace(/\$\{(\w+)\}/g, 'value-of-$1'),
  );
  return { production: { ...github.production, enterpriseInstanceUrl } };
}

function urlOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address
    ? `http://127.0.0.1:${address.port}`
    : '';
}

/** What the window that signs in tells the portal. */
interface Answer {
  type: string;
  response?: { backstageIdentity: { identity: { userEntityRef: string } } };
  error?: { message: string };
}

/** Reads it from the page that the window ends on. */
function answerIn(page: string): Answer {
  const encoded = /decodeURIComponent\('([^']+)'\)/.exec(page)?.[1] ?? '';
  return JSON.parse(decodeURIComponent(encoded));
}

describe('sign-in with GitHub', () => {
  let login = 'ana';
  let gitHub: Server;
  let backend: TestBackend;

  beforeAll(async () => {
    gitHub = await startGitHub(() => login);
    backend = await startTestBackend({
      features: [
        authPlugin,
        gitHubModule,
        catalogServiceMock.factory({
          entities: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'User',
              metadata: { name: 'ana', namespace: 'default' },
              spec: { memberOf: ['commerce'] },
              relations: [
                { type: 'memberOf', targetRef: 'group:default/commerce' },
              ],
            },
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: APP_URL },
            auth: {
              environment: 'production',
              providers: {
                github: proposedProvider(urlOf(gitHub)),
              },
            },
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend.stop();
    gitHub.close();
  });

  /** Follows the window that the portal opens, to the page that it ends on. */
  async function signIn() {
    const query = new URLSearchParams({
      env: 'production',
      scope: 'read:user',
      origin: APP_URL,
    });
    const portal = `http://localhost:${backend.server.port()}`;
    const started = await fetch(`${portal}/api/auth/github/start?${query}`, {
      redirect: 'manual',
    });
    const cookie = started.headers
      .getSetCookie()
      .filter(each => !each.includes('Max-Age=0'))
      .map(each => each.split(';')[0])
      .join('; ');
    const allowed = await fetch(started.headers.get('location') ?? '', {
      redirect: 'manual',
    });
    const ended = await fetch(allowed.headers.get('location') ?? '', {
      headers: { cookie },
    });
    return answerIn(await ended.text());
  }

  it('lets in whom the catalog has by the name of the account', async () => {
    login = 'ana';
    const { type, response, error } = await signIn();
    expect(error).toBeUndefined();
    expect(type).toBe('authorization_response');
    expect(response?.backstageIdentity.identity.userEntityRef).toBe(
      'user:default/ana',
    );
  });

  it('tells anybody else that the catalog does not know them', async () => {
    login = 'stranger';
    const { response, error } = await signIn();
    expect(response).toBeUndefined();
    expect(error?.message).toMatch(/unable to resolve user identity/);
  });
});
