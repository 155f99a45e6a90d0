import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintAppSources } from './fingerprintAppSources.ts';

/**
 * Builds the app when its sources differ from what was built last.
 *
 * @param log - file that the build's output is appended to
 * @throws Error when the build fails, with the end of its output
 */
export function buildApp(root: string, say: (text: string) => void): void {
  const app = join(root, 'packages', 'app');
  const stamp = join(app, 'dist', '.ridge-stamp');
  const wanted = fingerprintAppSources(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  say('building the app (about 20 seconds, only when its sources changed)');
  const build = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', '@backstage', 'cli', 'bin', 'backstage-cli'),
      'package',
      'build',
    ],
    {
      cwd: app,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', CI: 'true' },
    },
  );
  if (build.status !== 0) {
    const output = `${build.stdout}${build.stderr}`.trimEnd();
    throw new Error(
      `the app cannot be built:\n${output.split('\n').slice(-30).join('\n')}`,
    );
  }
  writeFileSync(stamp, wanted);
}
