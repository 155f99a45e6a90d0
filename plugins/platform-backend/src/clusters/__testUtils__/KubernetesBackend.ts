import {
  BackendFeature,
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TOKEN = 'token-of-tests';
const PLUGIN = require.resolve('@backstage/plugin-kubernetes-backend');
const SCRIPT = `
const { createBackend } = require('@backstage/backend-defaults');
const backend = createBackend();
backend.add(import(${JSON.stringify(PLUGIN)}));
backend.start();
`;
/** How long the backend may take to start, in milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Backstage's Kubernetes plugin in a process of its own: what it speaks to clusters with is a module
 * of a kind that cannot be loaded inside tests.
 */
export class KubernetesBackend {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    private readonly url: string,
  ) {}

  /** @param kubernetes - the plugin's settings */
  static async start(kubernetes: JsonObject): Promise<KubernetesBackend> {
    const folder = await mkdtemp(join(tmpdir(), 'kubernetes-backend-'));
    const port = await freePort();
    const baseUrl = `http://127.0.0.1:${port}`;
    const settings = join(folder, 'app-config.json');
    await writeFile(
      settings,
      JSON.stringify({
        app: { baseUrl },
        backend: {
          baseUrl,
          listen: `127.0.0.1:${port}`,
          database: { client: 'better-sqlite3', connection: ':memory:' },
          auth: {
            externalAccess: [
              { type: 'static', options: { token: TOKEN, subject: 'tests' } },
            ],
          },
        },
        kubernetes,
      }),
    );
    const child = spawn(
      process.execPath,
      ['-e', SCRIPT, 'backend', '--config', settings],
      { cwd: __dirname, stdio: 'ignore' },
    );
    const backend = new KubernetesBackend(child, folder, baseUrl);
    const end = Date.now() + PATIENCE_MS;
    while (!(await backend.isReady())) {
      if (Date.now() > end || child.exitCode !== null) {
        await backend.stop();
        throw new Error('The backend with the Kubernetes plugin did not start');
      }
      await sleep(200);
    }
    return backend;
  }

  /** Stands for the plugin in another backend: hands over what it is asked. */
  get feature(): BackendFeature {
    const { url } = this;
    return createBackendPlugin({
      pluginId: 'kubernetes',
      register(env) {
        env.registerInit({
          deps: { router: coreServices.httpRouter },
          async init({ router }) {
            router.use(async (req, res) => {
              const answer = await fetch(`${url}/api/kubernetes${req.url}`, {
                headers: {
                  authorization: `Bearer ${TOKEN}`,
                  accept: req.header('accept') ?? '',
                  'Backstage-Kubernetes-Cluster':
                    req.header('Backstage-Kubernetes-Cluster') ?? '',
                },
              });
              res
                .status(answer.status)
                .type(answer.headers.get('content-type') ?? 'text')
                .send(await answer.text());
            });
          },
        });
      },
    });
  }

  async stop(): Promise<void> {
    this.child.kill('SIGKILL');
    await rm(this.folder, { recursive: true, force: true });
  }

  private async isReady(): Promise<boolean> {
    const answer = await fetch(
      `${this.url}/.backstage/health/v1/readiness`,
    ).catch(() => undefined);
    return answer?.ok === true;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const address = listener.address();
      listener.close(() =>
        typeof address === 'object' && address
          ? done(address.port)
          : failed(new Error('There is no free port')),
      );
    });
  });
}
