import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../__testUtils__/runCli';
import { folderFor, smallWorld } from '../__testUtils__/worldFolder';

const folder = folderFor({ afterEach });

const LAMP = 'sectors/shop/lamp.yaml';
const PINNED = 'sectors/shop/pinned.yaml';
const world: Record<string, string> = {
  ...smallWorld,
  [LAMP]: `# Sells lamps.
apiVersion: ridgeway.dev/v1alpha1
kind: Service
metadata: { name: lamp, sector: shop }
spec:
  image: registry.example/lamp:1.0.0 # pinned
  dependencies: [shop/till]
`,
  'sectors/shop/open.yaml': `apiVersion: ridgeway.dev/v1beta1
kind: Service
metadata: { name: open, sector: shop }
spec:
  containers: { app: { image: registry.example/open:1.0.0 } }
  inbound:
    - service: '*' # everybody
`,
  'sectors/shop/caller.yaml': `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: caller, sector: shop }
spec:
  containers: { app: { image: registry.example/caller:1.0.0 } }
  resources: { open: { type: service } }
`,
};
const pinned: Record<string, string> = {
  [PINNED]: `apiVersion: ridgeway.dev/v1beta1
kind: Service
metadata: { name: pinned, sector: shop }
spec:
  containers: { app: { image: registry.example/pinned:1.0.0 } }
  nodeSelector: { disk: nvme }
`,
};

describe('ridgeway migrate', () => {
  it('prints what changes in a file, and changes nothing', async () => {
    const cwd = folder(world);
    const { code, stdout, stderr } = await runCli(['migrate', LAMP], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('- apiVersion: ridgeway.dev/v1alpha1');
    expect(stdout).toContain(
      '+       image: registry.example/lamp:1.0.0 # pinned',
    );
    expect(stdout).not.toContain('open.yaml');
    expect(stderr).toContain(
      '1 document can be written in v1: --write does it.',
    );
    expect(readFileSync(join(cwd, LAMP), 'utf8')).toBe(world[LAMP]);
  });

  it('writes the files of a world, which derives to the same, and has nothing to do again', async () => {
    // What a run leaves that was killed while it wrote.
    const killed = { 'sectors/shop/.lamp.yaml.unfinished': 'apiVersion: ri' };
    const cwd = folder({ ...world, ...killed });
    chmodSync(join(cwd, LAMP), 0o640);
    const derived = async () =>
      (await runCli(['derive', '.', '--output', 'json'], { cwd })).stdout;
    const resourcesOf = (json: string) =>
      JSON.stringify(JSON.parse(json).resources).replace(
        /"ridgeway.dev\/revision":"[^"]*"/g,
        '',
      );
    const before = resourcesOf(await derived());
    const first = await runCli(['migrate', '.', '--to', 'v1', '--write'], {
      cwd,
    });
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('2 documents written in v1.');
    expect(first.stdout).toContain('shop/caller declares that it calls');
    expect(first.stdout).toContain('Agree with --accept inbound-wildcard.');
    expect(statSync(join(cwd, LAMP)).mode % 0o1000).toBe(0o640);
    expect(resourcesOf(await derived())).toBe(before);
    expect(readdirSync(join(cwd, 'sectors/shop')).sort()).toEqual([
      'caller.yaml',
      'lamp.yaml',
      'open.yaml',
      'sector.yaml',
      'till.yaml',
    ]);
    const second = await runCli(['migrate', '.', '--write'], { cwd });
    expect(second).toMatchObject({ code: 0, stdout: '' });
    expect(second.stderr).toContain(
      'Nothing is written in a version before v1.',
    );
  });

  it('takes a proposal that is agreed to', async () => {
    const cwd = folder(world);
    const { code, stdout } = await runCli(
      ['migrate', 'sectors/shop', '--accept', 'inbound-wildcard', '--write'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Agreed to: Name the callers instead: shop/caller.',
    );
    expect(readFileSync(join(cwd, 'sectors/shop/open.yaml'), 'utf8')).toContain(
      "    - from: 'shop/caller' # everybody",
    );
  });

  it('leaves a blocked document, says who decides, migrates the others and exits with 1', async () => {
    const cwd = folder({ ...world, ...pinned });
    const { code, stdout, stderr } = await runCli(['migrate', '.', '--write'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stdout).toContain(
      'blocked node-selector at sectors/shop/pinned.yaml:6:17',
    );
    expect(stdout).toContain(
      'Decides: the owner of the guardrail no-node-pinning.',
    );
    expect(stderr).toContain(
      '2 documents written in v1. 1 document left as it is',
    );
    expect(readFileSync(join(cwd, PINNED), 'utf8')).toBe(pinned[PINNED]);
  });

  it('tells a document with errors by its place, and exits with 1', async () => {
    const cwd = folder({ [LAMP]: world[LAMP].replace('image', 'imag') });
    const { code, stderr } = await runCli(['migrate', '.'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`${LAMP}:6:3`);
    expect(stderr).toContain('Did you mean image?');
  });

  it('reads a document from standard input, and prints reports as JSON', async () => {
    const { code, stdout } = await runCli(
      ['migrate', '-', '--output', 'json'],
      {
        stdin: world[LAMP],
      },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      subject: 'shop/lamp',
      from: 'ridgeway.dev/v1alpha1',
      class: 'automatic',
      text: expect.stringContaining('apiVersion: ridgeway.dev/v1\n'),
    });
  });

  it.each([
    [
      ['migrate', '.', '--accept', 'inbound-wildcart'],
      'Did you mean inbound-wildcard?',
    ],
    [['migrate', '-', '--write'], 'standard input cannot be written'],
    [['migrate', '.', '--to', 'v2'], 'v1beta1'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await runCli(args, { cwd: folder(world) });
    expect(code).toBe(64);
    expect(stderr).toContain(message);
  });
});
