import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../UsageError';
import { Candidates } from './Candidates';
import { findWorld, isWorld } from './findWorld';
import { isDirectory } from './openSource';
import { readStdin, STDIN, STDIN_NAME } from './readStdin';
import { readTextFile } from './readTextFile';

/**
 * Reads what `apply` is given: worlds, files and folders of one, or documents from anywhere.
 *
 * @param sector - of a Score file that lies in no world
 * @throws UsageError when there is nothing at a path, or nothing that could be sent
 */
export function readCandidates(
  paths: readonly string[],
  sector?: string,
): Candidates {
  const candidates = new Candidates();
  for (const path of new Set(paths)) {
    read(path, candidates, sector);
  }
  const { documents, diagnostics } = candidates;
  if (documents.size === 0 && diagnostics.length === 0) {
    throw new UsageError(
      `${paths.join(
        ', ',
      )}: no document of a world is there. Name a world, a file or folder of one, or a YAML document.`,
    );
  }
  return candidates;
}

function read(
  path: string,
  candidates: Candidates,
  sector: string | undefined,
): void {
  if (path === STDIN) {
    candidates.addAlone(STDIN_NAME, readStdin(), sector);
    return;
  }
  const isFolder = isDirectory(path);
  if (isFolder && isWorld(path)) {
    candidates.addWorld(path);
    return;
  }
  const inside = findWorld(path);
  if (inside) {
    candidates.addWorld(inside.root, inside.path);
    return;
  }
  for (const file of isFolder ? yamlFilesIn(path) : [path]) {
    candidates.addAlone(file, readTextFile(file, file), sector);
  }
}

function yamlFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => join(folder, name));
}
