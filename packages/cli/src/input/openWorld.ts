import { join } from 'node:path';
import { loadWorld } from '@ridgeway/intent';
import { readWorldFiles } from './readWorldFiles';
import { Source } from './Source';

/** Reads a world directory. */
export function openWorld(root: string): Source {
  const { files, diagnostics } = readWorldFiles(root);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return {
    world: loadWorld(files),
    diagnostics,
    textOf: file => texts.get(file),
    nameOf: file => join(root, file),
  };
}
