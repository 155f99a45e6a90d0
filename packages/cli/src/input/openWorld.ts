import { join } from 'node:path';
import { loadWorld, World } from '@ridgeway/intent';
import { readWorldFiles, WorldFiles } from './readWorldFiles';
import { Source } from './Source';

/** Reads a world directory. */
export function openWorld(root: string): Source {
  const read = readWorldFiles(root);
  return sourceOf(root, read, loadWorld(read.files));
}

/** A world directory that was read, with what was found on the way. */
export function sourceOf(
  root: string,
  { files, diagnostics }: WorldFiles,
  world: World,
): Source {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return {
    world,
    diagnostics,
    textOf: file => texts.get(file),
    nameOf: file => join(root, file),
  };
}
