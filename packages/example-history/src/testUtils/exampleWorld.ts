import { loadWorld, World } from '@ridgeway/intent';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Folder of the example company. */
// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
export const EXAMPLES = join(__dirname, '../../../../examples');

/** What its intent repository declares on the first day. */
export function readExampleWorld(): World {
  const intents = join(EXAMPLES, 'intents');
  return loadWorld(
    readdirSync(intents, { recursive: true, encoding: 'utf8' })
      .map(name => join(intents, name))
      .filter(path => statSync(path).isFile())
      .map(path => ({
        path: relative(intents, path),
        text: readFileSync(path, 'utf8'),
      })),
  );
}
