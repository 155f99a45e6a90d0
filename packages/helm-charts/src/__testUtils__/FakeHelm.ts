import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A call of helm as it was made. */
export interface HelmCall {
  args: string[];
  env: Record<string, string>;
  /** The values that `template` was given. */
  values?: string;
}

/** What the archives of every chart are made of here. */
export const ARCHIVE = 'the archive of a chart';
/** Digest of {@link ARCHIVE}. */
export const DIGEST = `sha256:${createHash('sha256')
  .update(ARCHIVE)
  .digest('hex')}`;

/**
 * A program `helm` on the `PATH` that follows the command line of Helm 3: `pull` puts an archive
 * into `--destination`, `template` prints manifests. The real one is not to be had everywhere.
 */
export class FakeHelm {
  private constructor(
    readonly folder: string,
    private readonly path: string | undefined,
  ) {}

  static async install(): Promise<FakeHelm> {
    const folder = await mkdtemp(join(tmpdir(), 'fake-helm-'));
    const helm = new FakeHelm(folder, process.env.PATH);
    await writeFile(join(folder, 'calls'), '');
    await helm.says(`kind: ConfigMap`);
    process.env.PATH = `${folder}:${process.env.PATH}`;
    return helm;
  }

  /** What `template` prints from now on. */
  async says(manifests: string): Promise<void> {
    await writeFile(join(this.folder, 'manifests'), manifests);
    await this.does('');
  }

  /** JavaScript that runs before anything else does. */
  async does(code: string): Promise<void> {
    const program = `#!${process.execPath}
const fs = require('node:fs');
const { join } = require('node:path');
const args = process.argv.slice(2);
const after = flag => args[args.indexOf(flag) + 1];
fs.appendFileSync(${JSON.stringify(
      join(this.folder, 'calls'),
    )}, JSON.stringify({
  args,
  env: process.env,
  values: args.includes('--values') ? fs.readFileSync(after('--values'), 'utf8') : undefined,
}) + '\\n');
${code}
if (args[0] === 'pull') {
  fs.writeFileSync(join(after('--destination'), 'chart-1.0.0.tgz'), ${JSON.stringify(
    ARCHIVE,
  )});
} else {
  process.stdout.write(fs.readFileSync(${JSON.stringify(
    join(this.folder, 'manifests'),
  )}));
}
`;
    await writeFile(join(this.folder, 'helm'), program);
    await chmod(join(this.folder, 'helm'), 0o755);
  }

  async calls(): Promise<HelmCall[]> {
    const text = await readFile(join(this.folder, 'calls'), 'utf8');
    return text
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line));
  }

  async remove(): Promise<void> {
    process.env.PATH = this.path;
    await rm(this.folder, { recursive: true, force: true });
  }
}
