import { Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Diagnostic, WorldFile } from '@ridgeway/intent';
import { codeOf, reasonOf } from './fileError';
import { fileFinding } from './fileFinding';
import { readAssetFolder } from './readAssets';
import { readTextFile } from './readTextFile';

/** The files of a world directory that the layout knows, and those that could not be read. */
export interface WorldFiles {
  files: WorldFile[];
  diagnostics: Diagnostic[];
}

const DOCUMENTS = /\.ya?ml$/;
const POLICIES = /\.cedar$/;

/**
 * Reads the layout of a world directory and nothing else: `.git` and READMEs are left alone.
 *
 * @returns Paths relative to the world, sorted.
 */
export function readWorldFiles(root: string): WorldFiles {
  const world: WorldFiles = { files: [], diagnostics: [] };
  const read = (folder: string, pattern: RegExp) =>
    readFolder(root, folder, pattern, world);
  read('platform', DOCUMENTS);
  read('platform/deprecations', DOCUMENTS);
  read('platform/guardrails', DOCUMENTS);
  read('platform/ownership', DOCUMENTS);
  read('platform/policies', POLICIES);
  for (const { name } of entriesOf(root, 'sectors', world)) {
    read(`sectors/${name}`, DOCUMENTS);
    read(`sectors/${name}/exceptions`, DOCUMENTS);
    read(`sectors/${name}/policies`, POLICIES);
    for (const folder of ['files', 'manifests']) {
      readAssetFolder(root, `sectors/${name}/${folder}`, world, below =>
        entriesOf(root, below, world),
      );
    }
  }
  return world;
}

function readFolder(
  root: string,
  folder: string,
  pattern: RegExp,
  world: WorldFiles,
): void {
  for (const { name } of entriesOf(root, folder, world)) {
    if (!pattern.test(name)) {
      continue;
    }
    const path = `${folder}/${name}`;
    const file = readTextFile(join(root, path), path);
    if ('finding' in file) {
      world.diagnostics.push(file.finding);
    } else {
      world.files.push({ path, ...file });
    }
  }
}

/** Entries by name; none where there is no such folder. */
function entriesOf(root: string, folder: string, world: WorldFiles): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).sort(
      (a, b) => (a.name < b.name ? -1 : 1),
    );
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      world.diagnostics.push(
        fileFinding(folder, {
          reason: 'Unreadable',
          message: `The folder cannot be read: ${reasonOf(error)}.`,
        }),
      );
    }
    return [];
  }
}
