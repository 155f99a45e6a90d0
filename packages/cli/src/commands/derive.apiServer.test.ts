import {
  ApiServer,
  publishedDefinitions,
  ServedApi,
  shippedDefinitions,
} from '@ridgeway/api-server';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli } from '../__testUtils__/runCli';

jest.setTimeout(180_000);

const WORLD = resolve(__dirname, '../../../../examples/intents');

const assets = process.env.KUBEBUILDER_ASSETS ?? '';
const published = publishedDefinitions();
const missing = [
  ...(assets === '' ? ['KUBEBUILDER_ASSETS is not set'] : []),
  ...(published ? [] : ['this machine has no published definitions']),
  ...(spawnSync('kubectl', ['version', '--client']).error
    ? ['this machine has no kubectl']
    : []),
].join(', and ');
const suite = missing === '' ? describe : describe.skip;

suite(
  missing === ''
    ? 'what is derived, given to kubectl'
    : `what is derived, given to kubectl (skipped: ${missing})`,
  () => {
    let server: ApiServer;
    let folder: string;

    const kubectl = (args: string[], input = '') => {
      const { status, stdout, stderr } = spawnSync('kubectl', args, {
        encoding: 'utf8',
        env: { ...process.env, KUBECONFIG: server.writeKubeconfig() },
        input,
        maxBuffer: 64 * 1024 * 1024,
      });
      return { status, stdout, stderr };
    };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'derive-'));
      server = await ApiServer.start(assets);
      const api = await ServedApi.install(server, [
        ...(published ?? []),
        ...shippedDefinitions(),
      ]);
      // Where platform.yaml says that the egress gateway is.
      await api.createNamespace('istio-egress');
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it('applies without an error: the example company', async () => {
      const served = join(folder, 'api-resources.txt');
      writeFileSync(served, kubectl(['api-resources']).stdout);
      const { stdout } = await runCli([
        'derive',
        WORLD,
        '--api-resources',
        served,
      ]);
      const objects = stdout.match(/^---$/gm) ?? [];
      expect(objects.length).toBeGreaterThan(400);

      const apply = ['apply', '--server-side', '-f', '-'];
      const applied = kubectl(apply, stdout);
      expect(applied).toMatchObject({ status: 0, stderr: '' });
      expect(applied.stdout.match(/ serverside-applied$/gm)).toHaveLength(
        objects.length,
      );
      expect(kubectl(apply, stdout)).toEqual(applied);
    });
  },
);
