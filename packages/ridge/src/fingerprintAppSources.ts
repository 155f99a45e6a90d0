import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SOURCES = ['src', 'public', 'config.d.ts', 'package.json'];

/**
 * A fingerprint of everything the app is built from: its own sources, those of
 * every package of this repository it uses, and the locked dependencies.
 *
 * @param root - folder of the checkout
 * @returns hex digits; the same for the same contents, whatever the times of the files
 */
export function fingerprintAppSources(root: string): string {
  const hash = createHash('sha256');
  const paths = [
    join(root, 'yarn.lock'),
    join(root, 'app-config.yaml'),
    ...packagesOfApp(root).flatMap(folder =>
      SOURCES.flatMap(name => filesUnder(join(folder, name))),
    ),
  ];
  for (const path of paths) {
    hash.update(relative(root, path));
    hash.update('\0');
    hash.update(readFileSync(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
}

/** Folders of the app and of the workspace packages it uses, directly or not. */
function packagesOfApp(root: string): string[] {
  const folders = new Map<string, { folder: string; manifest: Manifest }>();
  for (const group of ['packages', 'plugins']) {
    for (const name of readdirSync(join(root, group)).sort()) {
      const folder = join(root, group, name);
      const file = join(folder, 'package.json');
      if (existsSync(file)) {
        const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
        folders.set(manifest.name, { folder, manifest });
      }
    }
  }
  const reached = new Set<string>();
  const queue = ['app'];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (folders.has(name) && !reached.has(name)) {
      reached.add(name);
      queue.push(
        ...Object.keys(folders.get(name)?.manifest.dependencies ?? {}),
      );
    }
  }
  return [...reached].sort().flatMap(name => folders.get(name)?.folder ?? []);
}

/** A file itself, or the files under a folder, in a stable order; nothing when absent. */
function filesUnder(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(entry => filesUnder(join(path, entry.name)));
  } catch {
    return existsSync(path) ? [path] : [];
  }
}
