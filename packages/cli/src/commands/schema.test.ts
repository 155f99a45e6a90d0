import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SCHEMA_KINDS } from '@ridgeway/intent';
import { LanguageServer } from '../__testUtils__/LanguageServer';
import { runCli } from '../__testUtils__/runCli';
import { folderFor } from '../__testUtils__/worldFolder';

const EXAMPLE = resolve(__dirname, '../../../../examples/intents');

describe('ridgeway schema', () => {
  const folder = folderFor({ afterEach });

  it('prints the schema of one kind, and of all', async () => {
    const one = await runCli(['schema', 'service']);
    expect(JSON.parse(one.stdout).title).toBe('Service ridgeway.dev/v1');
    const all = await runCli(['schema']);
    expect(Object.keys(JSON.parse(all.stdout).definitions)).toEqual(
      SCHEMA_KINDS,
    );
  });

  it('writes a file with all, and one for each kind', async () => {
    const cwd = folder({});
    const { code } = await runCli(['schema', '--write', 'schemas'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'schemas')).sort()).toEqual(
      ['ridgeway', ...SCHEMA_KINDS.map(kind => kind.toLowerCase())]
        .map(name => `${name}.schema.json`)
        .sort(),
    );
  });

  it.each([
    [['Servic'], 'Did you mean Service?'],
    [['--write', '/dev/null/x'], 'cannot be written'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stderr } = await runCli(['schema', ...args]);
    expect(code).toBe(64);
    expect(stderr).toContain(message);
  });
});

describe('an editor with the schema', () => {
  const folder = folderFor({ afterEach: afterAll });
  const server = new LanguageServer();
  let root: string;

  beforeAll(async () => {
    root = folder({});
    await runCli(['schema', '--write', root]);
    await server.start();
  });
  afterAll(() => server.stop());

  let documents = 0;
  const open = async (text: string) => {
    documents += 1;
    const uri = pathToFileURL(join(root, `${documents}.yaml`)).href;
    const modeline = '# yaml-language-server: $schema=./ridgeway.schema.json\n';
    return { uri, marked: await server.open(uri, modeline + text) };
  };
  /** What is offered at the mark `|`. */
  const completionsAt = async (text: string) => {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    const { uri } = await open(text.replace('|', ''));
    return server.ask('textDocument/completion', {
      textDocument: { uri },
      position: {
        line: before.length,
        character: before[before.length - 1].length,
      },
    });
  };
  const SERVICE =
    'apiVersion: ridgeway.dev/v1\nkind: Service\nmetadata: { name: till, sector: shop }\nspec:\n';

  it.each([
    ['fields of a Service', `${SERVICE}  |\n`, 'replicas', 'Pods to run'],
    [
      'fields far inside',
      `${SERVICE}  autoscaling:\n    |\n`,
      'metrics',
      'Target utilisation',
    ],
    [
      'fields of a container by any name',
      `${SERVICE}  containers:\n    app:\n      |\n`,
      'image',
      'The container image.',
    ],
    [
      'fields of a Sector',
      'apiVersion: ridgeway.dev/v1\nkind: Sector\nmetadata: { name: shop }\nspec:\n  |\n',
      'egress',
      'Outside destinations',
    ],
    [
      'fields of a Score workload',
      'apiVersion: score.dev/v1b1\nmetadata: { name: hello }\n|\n',
      'containers',
      'ontainers',
    ],
  ])('offers %s', async (_, text, label, documentation) => {
    const completions = await completionsAt(text);
    expect(completions).toEqual(
      expect.objectContaining({
        items: expect.arrayContaining([
          expect.objectContaining({
            label,
            documentation: expect.stringContaining(documentation),
          }),
        ]),
      }),
    );
  });

  it('does not offer fields of another kind', async () => {
    const completions = await completionsAt(`${SERVICE}  |\n`);
    expect(JSON.stringify(completions)).not.toContain('egress');
  });

  it('offers the kinds', async () => {
    const completions = await completionsAt(
      'apiVersion: ridgeway.dev/v1\nkind: |\n',
    );
    for (const kind of ['Service', 'Sector', 'Exception', 'Platform']) {
      expect(JSON.stringify(completions)).toContain(`"label":"${kind}"`);
    }
  });

  it('shows what a field means', async () => {
    const { uri } = await open(`${SERVICE}  replicas: 2\n`);
    const hover = await server.ask('textDocument/hover', {
      textDocument: { uri },
      position: { line: 5, character: 4 },
    });
    expect(JSON.stringify(hover)).toContain('Pods to run');
  });

  it('marks what is wrong, where it is', async () => {
    const { marked } = await open(
      `${SERVICE}  containers: { app: { image: a/b:1 } }\n  replica: 2\n`,
    );
    expect(marked).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('replica'),
        range: expect.objectContaining({ start: { line: 6, character: 2 } }),
      }),
    ]);
  });

  it.each(
    readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).filter(
      file => file.endsWith('.yaml') && !file.includes('/manifests/'),
    ),
  )('marks nothing in %s of the example', async file => {
    const { marked } = await open(readFileSync(join(EXAMPLE, file), 'utf8'));
    expect(marked).toEqual([]);
  });
});
