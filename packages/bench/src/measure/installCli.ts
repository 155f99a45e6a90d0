import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/**
 * Puts the command line in place as `npm install` of its tarball does: it has no dependencies.
 *
 * @param folder - a folder of its own
 * @returns The program to start.
 */
export function installCli(folder: string): string {
  const cli = join(dirname(process.argv[1]), '..', '..', 'cli');
  const tarball = execFileSync(process.execPath, [
    join(cli, 'bin', 'package.cjs'),
    folder,
  ]);
  execFileSync('tar', ['-xzf', String(tarball).trim(), '-C', folder]);
  return join(folder, 'package', 'ridgeway');
}
