import { ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the API server answered. */
export interface Answer<Body> {
  status: number;
  body: Body;
}

const HOST = '127.0.0.1';
/** How long a server may take to be ready, in milliseconds. */
const PATIENCE = 30_000;

/** Options of {@link ApiServer.start}. */
export interface ApiServerOptions {
  /** Names of those who may sign in besides the administrator; they may do nothing by themselves. */
  users?: readonly string[];
}

/**
 * A real, empty API server with an etcd of its own, on ports that nobody else uses.
 *
 * Admission that needs controllers is off: no controller counts what a quota allows.
 */
export class ApiServer {
  private certificate = '';

  private constructor(
    private readonly folder: string,
    private readonly processes: readonly ChildProcess[],
    private readonly port: number,
    private readonly token: string,
    private agent: Agent,
  ) {}

  /**
   * Starts both, and waits until they are ready.
   *
   * @param assets - folder with `etcd` and `kube-apiserver`
   */
  static async start(
    assets: string,
    options: ApiServerOptions = {},
  ): Promise<ApiServer> {
    const folder = mkdtempSync(join(tmpdir(), 'api-server-'));
    const [port, etcdPort, peerPort] = await freePorts(3);
    const token = randomUUID();
    const etcd = `http://${HOST}:${etcdPort}`;
    const peer = `http://${HOST}:${peerPort}`;
    const key = join(folder, 'sa.key');
    const tokens = join(folder, 'tokens.csv');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(key, privateKey.export({ type: 'pkcs1', format: 'pem' }));
    writeFileSync(
      tokens,
      [
        `${token},admin,1,"system:masters"`,
        ...(options.users ?? []).map(
          user => `${tokenOf(user)},${user},${user}`,
        ),
      ].join('\n'),
    );
    const run = (program: string, ...flags: string[]) =>
      spawn(join(assets, program), flags, { stdio: 'ignore' });
    const server = new ApiServer(
      folder,
      [
        run(
          'etcd',
          `--data-dir=${join(folder, 'etcd')}`,
          `--listen-client-urls=${etcd}`,
          `--advertise-client-urls=${etcd}`,
          `--listen-peer-urls=${peer}`,
          `--initial-advertise-peer-urls=${peer}`,
          `--initial-cluster=default=${peer}`,
          '--unsafe-no-fsync',
        ),
        run(
          'kube-apiserver',
          `--etcd-servers=${etcd}`,
          '--service-account-issuer=https://kubernetes.default.svc',
          `--service-account-key-file=${key}`,
          `--service-account-signing-key-file=${key}`,
          '--service-cluster-ip-range=10.0.0.0/24',
          `--cert-dir=${join(folder, 'certs')}`,
          `--secure-port=${port}`,
          `--bind-address=${HOST}`,
          `--token-auth-file=${tokens}`,
          '--authorization-mode=RBAC',
          '--disable-admission-plugins=ServiceAccount,ResourceQuota',
          '--allow-privileged=true',
        ),
      ],
      port,
      token,
      new Agent(),
    );
    try {
      await server.ready();
    } catch (error) {
      await server.stop();
      throw error;
    }
    return server;
  }

  /** For example `https://127.0.0.1:1234`. */
  get url(): string {
    return `https://${HOST}:${this.port}`;
  }

  /** Certificate by which the server is known, as PEM. */
  get ca(): string {
    return this.certificate;
  }

  /** Makes both stand still: connections are taken, and nothing is answered. */
  pause(): void {
    this.processes.forEach(child => child.kill('SIGSTOP'));
  }

  /** Ends {@link ApiServer.pause}. */
  resume(): void {
    this.processes.forEach(child => child.kill('SIGCONT'));
  }

  /** Writes a file with which kubectl speaks to it as its administrator, and gives its path. */
  writeKubeconfig(): string {
    const file = join(this.folder, 'kubeconfig');
    const name = 'test';
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        {
          name,
          cluster: {
            server: this.url,
            'certificate-authority-data': Buffer.from(this.ca).toString(
              'base64',
            ),
          },
        },
      ],
      users: [{ name, user: { token: this.token } }],
      contexts: [{ name, context: { cluster: name, user: name } }],
      'current-context': name,
    };
    writeFileSync(file, JSON.stringify(config));
    return file;
  }

  /** Sends a request; a body that is no text is sent as JSON. What comes back is taken to be what is asked for. */
  send<Body>(
    method: string,
    path: string,
    body?: unknown,
    type = 'application/json',
  ): Promise<Answer<Body>> {
    return new Promise((done, failed) => {
      const asked = request(
        {
          agent: this.agent,
          host: HOST,
          port: this.port,
          path,
          method,
          headers: {
            authorization: `Bearer ${this.token}`,
            'content-type': type,
            accept: 'application/json',
          },
        },
        response => {
          let text = '';
          response.setEncoding('utf8').on('data', part => {
            text += part;
          });
          response.on('end', () =>
            done({ status: response.statusCode ?? 0, body: parsed(text) }),
          );
        },
      );
      asked.on('error', failed);
      asked.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }

  /** Asks until an answer will do. */
  async until<Body>(
    path: string,
    isEnough: (answer: Answer<Body>) => boolean,
  ): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const answer = await this.send<Body>('GET', path).catch(() => undefined);
      if (answer && isEnough(answer)) {
        return;
      }
      await sleep(100);
    }
    throw new Error(`The API server never gave what ${path} waits for.`);
  }

  /** Ends both, and removes what they wrote. */
  async stop(): Promise<void> {
    this.agent.destroy();
    await Promise.all(
      this.processes.map(
        child =>
          new Promise<void>(done => {
            if (child.exitCode === null && child.signalCode === null) {
              child.on('exit', () => done());
              child.kill('SIGKILL');
            } else {
              done();
            }
          }),
      ),
    );
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The server makes its certificate when it starts; only that one is trusted. */
  private async ready(): Promise<void> {
    const certificate = join(this.folder, 'certs', 'apiserver.crt');
    const end = Date.now() + PATIENCE;
    let ca: string | undefined;
    while (ca === undefined && Date.now() < end) {
      await sleep(100);
      ca = readIfThere(certificate);
    }
    this.certificate = ca ?? '';
    this.agent = new Agent({ ca, keepAlive: true, maxSockets: 8 });
    await this.until('/readyz', ({ status }) => status === 200);
  }
}

/** Bearer token of somebody who may sign in. */
export function tokenOf(user: string): string {
  return `token-of-${user}`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8') || undefined;
  } catch {
    return undefined;
  }
}

/** Before it is ready, the server answers in words. */
function parsed(text: string) {
  return text.startsWith('{') ? JSON.parse(text) : { message: text };
}

async function freePorts(count: number): Promise<number[]> {
  const listeners = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>(done => {
          const listener = createServer().listen(0, HOST, () => done(listener));
        }),
    ),
  );
  const ports = listeners.map(
    listener => (listener.address() as AddressInfo).port,
  );
  await Promise.all(
    listeners.map(listener => new Promise(done => listener.close(done))),
  );
  return ports;
}
