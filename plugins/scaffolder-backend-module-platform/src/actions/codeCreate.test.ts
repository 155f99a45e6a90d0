import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { errorBody, TestPlatform } from '../testing/TestPlatform';
import { createCodeCreateAction } from './codeCreate';

const TEMPLATE = resolve(
  __dirname,
  '../../../../templates/service/template.yaml',
);

/** The service template's skeleton, rendered by the real action. */
describe('ridgeway:code:create', () => {
  const workspace = createMockDirectory();
  afterAll(() => workspace.remove());
  let platform: TestPlatform;
  beforeEach(async () => {
    workspace.clear();
    platform = await TestPlatform.start();
    platform.on('POST /v1/code', () => ({
      status: 200,
      body: { cloneUrl: 'http://portal.test/code.git', commit: 'abc' },
    }));
  });
  afterEach(() => platform.stop());

  async function run(isDryRun = false) {
    const context = {
      ...createMockActionContext({
        input: {
          sector: 'commerce',
          service: 'refunds',
          url: './skeleton',
          values: { port: 8081 },
        },
        workspacePath: workspace.path,
        templateInfo: {
          entityRef: 'template:default/new-service',
          baseUrl: pathToFileURL(TEMPLATE).href,
        },
      }),
      isDryRun,
      getInitiatorCredentials: async () => mockCredentials.user(),
    };
    const action = createCodeCreateAction({
      auth: mockServices.auth(),
      platform: platform.client(),
      fetchTemplate: createFetchTemplateAction({
        integrations: ScmIntegrations.fromConfig(mockServices.rootConfig()),
        reader: mockServices.urlReader.mock(),
      }),
    });
    await action.handler(context);
    return context;
  }

  function sentFiles(request = 0): Map<string, string> {
    const body = platform.received[request].body as {
      files: Array<{ path: string; contentBase64: string }>;
    };
    return new Map(
      body.files.map(({ path, contentBase64 }) => [
        path,
        Buffer.from(contentBase64, 'base64').toString(),
      ]),
    );
  }

  it('sends the skeleton with the names and the port of the service', async () => {
    const context = await run();
    const files = sentFiles();
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        '.github/workflows/ci.yaml',
        '.gitignore',
        'Dockerfile',
        'README.md',
        'package.json',
        'src/main.ts',
      ]),
    );
    expect([...files.keys()]).not.toContain('catalog-info.yaml');
    expect(JSON.parse(files.get('package.json') ?? '').name).toBe('refunds');
    expect(files.get('Dockerfile')).toContain('EXPOSE 8081');
    expect(files.get('README.md')).toContain('sectors/commerce/refunds.yaml');
    const unrendered = [...files].filter(
      ([path, text]) =>
        path !== '.github/workflows/ci.yaml' && /\$\{\{|\{%/.test(text),
    );
    expect(unrendered).toEqual([]);
    expect(files.get('.github/workflows/ci.yaml')).toContain(
      'node-version: ${{ matrix.node }}',
    );
    expect(context.output).toHaveBeenCalledWith(
      'cloneUrl',
      'http://portal.test/code.git',
    );
  });

  it('sends the same again when a task is resumed', async () => {
    await run();
    workspace.clear();
    await run();
    expect(platform.received[1].body).toEqual(platform.received[0].body);
  });

  it('sends nothing in a dry run', async () => {
    await run(true);
    expect(platform.received.map(({ path }) => path)).toEqual([]);
  });

  it('says that other code is there', async () => {
    platform.on('POST /v1/code', () =>
      errorBody('ConflictError', 'differs', 409),
    );
    await expect(run()).rejects.toThrow(
      'A code repository of commerce/refunds exists already and holds something else.',
    );
  });

  const npm = spawnSync('npm', ['--version']).status === 0;
  (npm ? describe : describe.skip)('and npm', () => {
    it('make a service whose checks and tests pass', async () => {
      await run();
      const directory = workspace.resolve('checkout');
      for (const [path, text] of sentFiles()) {
        const file = join(directory, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      const { NODE_OPTIONS: _, NODE_ENV: __, ...env } = process.env;
      const npmRun = (...command: string[]) =>
        execFileSync('npm', command, { cwd: directory, env, encoding: 'utf8' });
      npmRun('install', '--no-audit', '--no-fund');
      npmRun('run', 'check');
      expect(npmRun('test')).toMatch(/(#|ℹ) fail 0/);
    }, 180_000);
  });
});
