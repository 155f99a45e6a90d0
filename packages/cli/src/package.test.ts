import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli } from './__testUtils__/runCli';

const PACKAGE = resolve(__dirname, '../bin/package.cjs');
const EXAMPLE = resolve(__dirname, '../../../examples/intents');

const hasNpm = spawnSync('npm', ['--version']).status === 0;
const suite = hasNpm ? describe : describe.skip;

suite(
  `the tarball${hasNpm ? '' : ' (skipped: npm is not on the PATH)'}`,
  () => {
    let folder: string;
    let tarball: string;
    let bin: string;

    const pack = (name: string) =>
      execFileSync(process.execPath, [PACKAGE, join(folder, name)], {
        encoding: 'utf8',
      }).trim();

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'ridgeway-package-'));
      tarball = pack('first');
      execFileSync('npm', [
        'install',
        '--global',
        '--offline',
        '--prefix',
        join(folder, 'installed'),
        tarball,
      ]);
      bin = join(folder, 'installed', 'bin', 'ridgeway');
      cpSync(EXAMPLE, join(folder, 'world'), { recursive: true });
    }, 120_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const run = (...args: string[]) =>
      runCli(args, {
        bin,
        cwd: folder,
        env: { XDG_CACHE_HOME: join(folder, 'cache') },
      });

    it('is installed as one package that needs no other', () => {
      const modules = join(folder, 'installed', 'lib', 'node_modules');
      expect(readdirSync(modules)).toEqual(['@ridgeway']);
      expect(readdirSync(join(modules, '@ridgeway'))).toEqual(['cli']);
      expect(readdirSync(join(modules, '@ridgeway', 'cli')).sort()).toEqual([
        'LICENSE',
        'README.md',
        'THIRD-PARTY-LICENCES.txt',
        'cedar_wasm_bg.wasm',
        'package.json',
        'ridgeway',
        'ridgeway.cjs',
        'start.cjs',
      ]);
    });

    it('prints help, and keeps what V8 compiles in the cache of its user', async () => {
      const { code, stdout, stderr } = await run('--help');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Usage: ridgeway');
      expect(readdirSync(join(folder, 'cache', 'ridgeway'))).toEqual([
        'compiled',
      ]);
    });

    it('validates and derives a world with the bytes of a checkout', async () => {
      expect((await run('validate', 'world')).code).toBe(0);
      const args = ['derive', 'world', '--as-of', '2026-11-20'];
      const [installed, checkout] = await Promise.all([
        run(...args),
        runCli(args, { cwd: folder }),
      ]);
      expect(installed).toEqual(checkout);
      expect(installed.stdout.length).toBeGreaterThan(100_000);
    });

    it('has the same bytes whenever it is packed', () => {
      expect(readFileSync(pack('second')).equals(readFileSync(tarball))).toBe(
        true,
      );
    });
  },
);
