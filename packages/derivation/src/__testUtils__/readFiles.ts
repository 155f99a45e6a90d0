import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { WorldFile } from '@ridgeway/intent';

/** Folder of the example company's intents. */
export const EXAMPLE = join(__dirname, '../../../../examples/intents');

/** Every file below a folder. */
export function readFiles(root: string): WorldFile[] {
  return readdirSync(root, { recursive: true })
    .map(name => join(root, String(name)))
    .filter(path => statSync(path).isFile())
    .map(path => ({
      path: relative(root, path),
      text: readFileSync(path, 'utf8'),
    }));
}
