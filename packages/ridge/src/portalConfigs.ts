import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

/** What the portal is started with. */
export interface PortalConfigs {
  /** Absolute paths, later ones win. */
  files: string[];
  /** Somebody of the example company, when the example is part of it. */
  exampleUser?: string;
}

/**
 * Chooses the configuration files: those named by `--config`, or else the
 * portal's own with the example company and local settings.
 *
 * @throws Error for an argument that is not known or a file that is not there
 */
export function portalConfigs(
  root: string,
  args: string[],
  cwd = process.env.INIT_CWD ?? root,
): PortalConfigs {
  const named = readNamed(args, cwd);
  const example = join(root, 'examples', 'app-config.example.yaml');
  const local = join(root, 'app-config.local.yaml');
  const files =
    named.length > 0
      ? named
      : [
          join(root, 'app-config.yaml'),
          example,
          ...(existsSync(local) ? [local] : []),
        ];
  return {
    files,
    exampleUser: files.includes(example)
      ? /user: (user:default\/[a-z0-9-]+)/.exec(
          readFileSync(example, 'utf8'),
        )?.[1]
      : undefined,
  };
}

function readNamed(args: string[], cwd: string): string[] {
  const named: string[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const file = args[i + 1];
    if (args[i] !== '--config' || file === undefined) {
      throw new Error(
        `cannot make sense of "${args
          .slice(i)
          .join(' ')}": use --config FILE, as often as needed`,
      );
    }
    const path = isAbsolute(file) ? file : resolve(cwd, file);
    if (!existsSync(path)) {
      throw new Error(`there is no configuration file ${path}`);
    }
    named.push(path);
  }
  return named;
}
