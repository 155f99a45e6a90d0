import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../__testUtils__/runCli';
import {
  folderFor,
  oneSidedCall,
  smallWorld,
} from '../__testUtils__/worldFolder';

const service = (rest: string) => `apiVersion: ridgeway.dev/v1
kind: Service
metadata: { name: till, sector: shop }
spec:
${rest}`;

/** Billions of nodes when its aliases are followed. */
const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from(
    { length: 12 },
    (_, level) =>
      `a${level + 1}: &a${level + 1} [${Array.from(
        { length: 9 },
        () => `*a${level}`,
      ).join(', ')}]`,
  ),
].join('\n');

describe('ridgeway validate', () => {
  const folder = folderFor({ afterEach });

  it('is silent on stdout about a valid world', async () => {
    const { code, stdout, stderr } = await runCli([
      'validate',
      folder(smallWorld),
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^Valid: /);
  });

  it('does not call a warning an error', async () => {
    const world = folder({
      ...smallWorld,
      'sectors/shop/lamp.yaml': oneSidedCall['sectors/shop/lamp.yaml'].replace(
        'till: { type: service }',
        'ghost: { type: service }',
      ),
    });
    const { code, stdout, stderr } = await runCli(['validate', world]);
    expect(code).toBe(0);
    expect(stdout).toContain('warning[UnknownService]');
    expect(stderr).toContain('1 warning');
  });

  it.each([
    [
      'an unknown field',
      service('  containers: { app: { image: a/b:1 } }\n  replica: 2\n'),
      /till\.yaml:6:3: error\[UnknownField\][^]*replicas/,
    ],
    [
      'a wrong type',
      service('  containers: { app: { image: a/b:1 } }\n  replicas: many\n'),
      /till\.yaml:6:13: error/,
    ],
    ['tab indentation', service('\tcontainers: {}\n'), /till\.yaml:5:1: error/],
    ['a YAML bomb', bomb, /till\.yaml:\d+:\d+: error/],
    [
      'a document of 2 MiB',
      service(`# ${'x'.repeat(2 * 1024 * 1024)}\n`),
      /till\.yaml:1:1: error\[DocumentTooLarge\]/,
    ],
    [
      'another name than the file says',
      service('  containers: { app: { image: a/b:1 } }\n').replace(
        'name: till',
        'name: tills',
      ),
      /till\.yaml:3:19: error\[NameMismatch\]/,
    ],
    ['something that is no document', '- 1\n- 2\n', /till\.yaml:1:1: error/],
    ['nothing at all', '', /till\.yaml:1:1: error/],
  ])('names the place of %s and exits 1', async (_, text, expected) => {
    const world = folder({ ...smallWorld, 'sectors/shop/till.yaml': text });
    const { code, stdout, stderr } = await runCli(['validate', world]);
    expect(stdout).toMatch(expected);
    expect(stderr).toMatch(/1? ?errors?/);
    expect(code).toBe(1);
  });

  it('refuses a policy that permits what its sector does not own', async () => {
    const world = folder({
      ...smallWorld,
      'sectors/shop/policies/greedy.cedar':
        'permit (principal, action == Ridgeway::Action::"AccessSecret", resource == Ridgeway::Secret::"payments/key");\n',
    });
    const { code, stdout } = await runCli(['validate', world]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/policies\/greedy\.cedar:1:\d+: error/);
  });

  it('reports bytes that are no UTF-8', async () => {
    const world = folder({
      ...smallWorld,
      'sectors/shop/till.yaml': Buffer.from([0x6b, 0x3a, 0x20, 0xff, 0x0a]),
    });
    const { code, stdout } = await runCli(['validate', world]);
    expect(code).toBe(1);
    expect(stdout).toContain('till.yaml:1:1: error[Unreadable]');
  });

  it('does not follow a symbolic link', async () => {
    const world = folder(smallWorld);
    symlinkSync('/etc/passwd', join(world, 'sectors/shop/passwd.yaml'));
    const { code, stdout } = await runCli(['validate', world]);
    expect(code).toBe(1);
    expect(stdout).toContain('passwd.yaml:1:1: error[SymbolicLink]');
    expect(stdout).not.toContain('root:');
  });

  it('leaves alone what the layout of a world does not know', async () => {
    const world = folder({
      ...smallWorld,
      'README.md': '# Intents',
      '.git/config': '[core]',
      'sectors/shop/chart/values.yaml': 'anything: [goes',
    });
    expect((await runCli(['validate', world])).code).toBe(0);
  });

  it('checks a file of a world against its world, and reports that file only', async () => {
    const world = folder({
      ...smallWorld,
      'sectors/shop/lamp.yaml': 'broken: [',
      'sectors/shop/till.yaml': smallWorld['sectors/shop/till.yaml'].replace(
        'replicas: 2',
        'environments: { nowhere: { replicas: 1 } }',
      ),
    });
    const { code, stdout } = await runCli(
      ['validate', 'sectors/shop/till.yaml'],
      { cwd: world },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('error[UnknownEnvironment]');
    expect(stdout).not.toContain('lamp.yaml');
  });

  it('checks several single files, Score among them', async () => {
    const files = folder({
      'score.yaml':
        'apiVersion: score.dev/v1b1\nmetadata: { name: hello }\ncontainers: { web: { image: nginx } }\n',
      'typo.yaml':
        'apiVersion: score.dev/v1b1\nmetadata: { name: hello }\ncontainer: {}\n',
    });
    const valid = await runCli(['validate', 'score.yaml'], { cwd: files });
    expect(valid).toMatchObject({ code: 0, stdout: '' });
    const both = await runCli(['validate', 'score.yaml', 'typo.yaml'], {
      cwd: files,
    });
    expect(both.code).toBe(1);
    expect(both.stdout).toMatch(/^typo\.yaml:3:1: error/m);
    expect(both.stdout).toContain('containers');
  });

  it('writes no colours into a pipe', async () => {
    const world = folder({ ...smallWorld, 'sectors/shop/till.yaml': 'x: [' });
    const { stdout } = await runCli(['validate', world]);
    expect(stdout).not.toContain('\u001b');
  });

  it('prints JSON in the shape that other programs depend on', async () => {
    const till = smallWorld['sectors/shop/till.yaml'];
    const world = folder({
      ...smallWorld,
      'sectors/shop/till.yaml': till.replace('replicas', 'replica'),
    });
    const { code, stdout, stderr } = await runCli([
      'validate',
      world,
      '--output',
      'json',
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      valid: false,
      errors: 1,
      warnings: 0,
      findings: [
        {
          severity: 'error',
          reason: 'UnknownField',
          file: join(world, 'sectors/shop/till.yaml'),
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 10,
          path: 'spec.replica',
          message: expect.any(String),
          allowed: expect.any(String),
          suggestion: expect.stringContaining('replicas'),
        },
      ],
    });
  });

  it('reads a document from standard input', async () => {
    const stdin = service('  containers: { app: { image: a/b:1 } }\n');
    const good = await runCli(['validate', '-'], { stdin });
    expect({ code: good.code, stdout: good.stdout }).toEqual({
      code: 0,
      stdout: '',
    });
    const bad = await runCli(['validate', '-'], { stdin: `${stdin}  x: 1\n` });
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('<stdin>:6:3: error[UnknownField]');
  });

  it('stops reading standard input that never ends', async () => {
    const stdin = Buffer.alloc(9 * 1024 * 1024, 'a');
    const { code, stdout } = await runCli(['validate', '-'], { stdin });
    expect(code).toBe(1);
    expect(stdout).toContain('<stdin>:1:1: error[DocumentTooLarge]');
  });

  it('says that links lead to each other', async () => {
    const world = folder(smallWorld);
    symlinkSync('loop.yaml', join(world, 'loop.yaml'));
    symlinkSync('loop', join(world, 'sectors/shop/loop'));
    const { code, stdout } = await runCli([
      'validate',
      join(world, 'loop.yaml'),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('error[SymbolicLink]');
    expect((await runCli(['validate', world])).code).toBe(0);
  });

  it('checks a folder of a world as a part of it', async () => {
    const world = folder({
      ...smallWorld,
      'platform/platform.yaml': 'kind: Platform\n',
      'sectors/shop/lamp.yaml': 'kind: Service\n',
    });
    const { code, stdout } = await runCli(['validate', 'sectors'], {
      cwd: world,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('sectors/shop/lamp.yaml');
    expect(stdout).not.toContain('platform.yaml');
  });
});
