import { Dirent, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assetPath, DocumentOf, WorldFile } from '@ridgeway/intent';
import { blobId } from './blobId';
import { readTextFile, TextFile } from './readTextFile';
import type { WorldFiles } from './readWorldFiles';

/**
 * Reads a folder of texts that containers may take, or of manifests that packages bring, with
 * everything below it. Links are not followed.
 *
 * @param entries - lists a folder of the world
 */
export function readAssetFolder(
  root: string,
  folder: string,
  world: WorldFiles,
  entries: (folder: string) => Dirent[],
): void {
  for (const entry of entries(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      readAssetFolder(root, path, world, entries);
    } else {
      addAsset(join(root, path), path, path, world);
    }
  }
}

/** Reads what the containers of a single file take from beside it, as files of a world. */
export function readAssetsBeside(
  file: string,
  service: DocumentOf<'Service'>,
): WorldFiles & { names: ReadonlyMap<string, string> } {
  const { sector } = service.metadata;
  const names = new Map<string, string>();
  const world: WorldFiles = { files: [], diagnostics: [] };
  for (const source of sourcesOf(service)) {
    const path = assetPath(sector, source);
    const beside = [source, `files/${source}`].map(name =>
      join(dirname(file), name),
    );
    const found = beside.find(name => existsSync(name));
    if (path !== undefined && found !== undefined && !names.has(path)) {
      names.set(path, found);
      addAsset(found, path, found, world);
    }
  }
  return { ...world, names };
}

function sourcesOf({ spec }: DocumentOf<'Service'>): string[] {
  return Object.values(spec.containers).flatMap(({ files = {} }) =>
    Object.values(files).flatMap(({ source }) => source ?? []),
  );
}

function addAsset(
  from: string,
  path: string,
  name: string,
  world: WorldFiles,
): void {
  const file = readTextFile(from, name, lossyText);
  if ('finding' in file) {
    world.diagnostics.push(file.finding);
  } else {
    world.files.push({ path, ...file } satisfies WorldFile);
  }
}

/** What is not UTF-8 becomes U+FFFD: it is an error only for those who take the file. */
function lossyText(content: Uint8Array): TextFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  return { text, revision: blobId(content) };
}
