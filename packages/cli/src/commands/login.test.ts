import { spawn } from 'node:child_process';
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BIN, runCli } from '../__testUtils__/runCli';
import {
  SignInServer,
  startSignInServer,
  tokenFor,
} from '../__testUtils__/signInServer';

describe('ridgeway login', () => {
  let server: SignInServer;
  let config: string;
  const file = () => join(config, 'ridgeway', 'sessions.json');
  const run = (...args: string[]) =>
    runCli(args, { env: { XDG_CONFIG_HOME: config } });
  const list = () => run('request', 'list');

  beforeEach(async () => {
    config = mkdtempSync(join(tmpdir(), 'ridgeway-login-'));
    server = await startSignInServer();
  });
  afterEach(async () => {
    await server.stop();
    rmSync(config, { recursive: true, force: true });
  });

  /** Signs in as a browser would: it follows the address and brings back what it was given. */
  async function signIn(query: (state: string) => Record<string, string>) {
    const child = spawn(
      process.execPath,
      [BIN, 'login', '--no-browser', '--portal', server.url],
      { env: { ...process.env, XDG_CONFIG_HOME: config } },
    );
    let stderr = '';
    child.stderr.on('data', text => {
      stderr += text;
    });
    const ended = new Promise<number | null>(done => child.on('close', done));
    const address = await new Promise<URL>(found =>
      child.stdout.once('data', text => found(new URL(String(text).trim()))),
    );
    const { searchParams } = address;
    const callback = new URL(searchParams.get('redirect_uri') ?? '');
    const state = searchParams.get('state') ?? '';
    callback.search = new URLSearchParams(query(state)).toString();
    const response = await fetch(callback);
    return {
      ended,
      address,
      page: await response.text(),
      child,
      stderr: () => stderr,
    };
  }

  it('brings back a session that only its owner can read, and commands use', async () => {
    const { ended, address, page, stderr } = await signIn(state => ({
      code: 'the-code',
      state,
    }));
    expect(page).toContain('You can close this page');
    expect(await ended).toBe(0);
    expect(stderr()).toContain(
      `Signed in to ${server.url} as user:default/ana`,
    );
    expect(address.searchParams.get('code_challenge_method')).toBe('S256');
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    // The portal is remembered.
    expect(await list()).toMatchObject({ code: 0 });
    expect(await run('logout')).toMatchObject({ code: 0 });
    expect(readFileSync(file(), 'utf8')).not.toContain('refresh-');
    expect(server.asked).toContain('POST /api/auth/v1/revoke');
    const out = await list();
    expect(out.code).toBe(1);
    expect(out.stderr).toContain(`ridgeway login --portal ${server.url}`);
  });

  it('takes nothing from a page that the portal did not send', async () => {
    const { page, child } = await signIn(() => ({
      code: 'the-code',
      state: 'guessed',
    }));
    expect(page).toContain('did not begin');
    expect(server.asked).not.toContain(
      'POST /api/auth/v1/token authorization_code',
    );
    child.kill();
  });

  it('ends when the person does not agree', async () => {
    const { ended, stderr } = await signIn(state => ({
      error: 'access_denied',
      error_description: 'User denied the request',
      state,
    }));
    expect(await ended).toBe(1);
    expect(stderr()).toContain('Not signed in: User denied the request.');
  });

  /** Stores a session whose access token is over. */
  async function signedInLongAgo() {
    const { ended } = await signIn(state => ({ code: 'the-code', state }));
    await ended;
    const text = readFileSync(file(), 'utf8');
    const content = JSON.parse(text);
    const session = content.sessions[server.url];
    session.accessToken = tokenFor('user:default/ana', -60);
    session.expires = new Date(Date.now() - 60_000).toISOString();
    writeFileSync(file(), JSON.stringify(content));
  }

  it('renews a session that is over, once for all commands that run together', async () => {
    await signedInLongAgo();
    const runs = await Promise.all([list(), list(), list()]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const renewals = server.asked.filter(each =>
      each.endsWith('refresh_token'),
    );
    expect(renewals).toHaveLength(1);
  });

  it('renews a token that the portal no longer takes', async () => {
    const { ended } = await signIn(state => ({ code: 'the-code', state }));
    await ended;
    server.accepted.clear();
    expect(await list()).toMatchObject({ code: 0 });
  });

  it('says how to sign in again when the session is over for good', async () => {
    await signedInLongAgo();
    server.endSessions();
    const { code, stderr } = await list();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Your session at ${server.url} is over. Sign in again: ridgeway login --portal ${server.url}\n`,
    );
  });

  it('uses the token of the environment, and says when it is not taken', async () => {
    const token = tokenFor('user:default/ci', 3600);
    const withToken = () =>
      runCli(['request', 'list', '--portal', server.url], {
        env: { XDG_CONFIG_HOME: config, RIDGEWAY_TOKEN: token },
      });
    const refused = await withToken();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('RIDGEWAY_TOKEN');
    server.accepted.add(token);
    expect(await withToken()).toMatchObject({ code: 0 });
  });

  it('says how to get a portal when none answers', async () => {
    const { code, stderr } = await run(
      'login',
      '--portal',
      'http://127.0.0.1:1',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('--portal');
  });

  it.each([['localhost:7007'], ['ftp://portal.example.com']])(
    'does not take %s for an address',
    async address => {
      const { code, stderr } = await run('login', '--portal', address);
      expect(code).toBe(64);
      expect(stderr).toContain('http://localhost:7007');
    },
  );
});
