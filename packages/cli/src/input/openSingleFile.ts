import { loadWorld, parseDocument, World } from '@ridgeway/intent';
import { UsageError } from '../UsageError';
import { madeUpWorld } from './madeUpWorld';
import { readAssetsBeside } from './readAssets';
import { readStdin, STDIN, STDIN_NAME } from './readStdin';
import { readTextFile } from './readTextFile';
import { Source } from './Source';

/** Name of the sector that a single file is derived in when it names none. */
const DEFAULT_SECTOR = 'default';

/**
 * Puts a single Service or Score file into a sector of its own, so that it can be derived without
 * a world. Nobody else is there: conditions say what others would have to grant.
 *
 * @param path - `-` for standard input.
 * @param sectorName - Sector of a file that names none.
 */
export function openSingleFile(path: string, sectorName?: string): Source {
  const nothing = loadWorld([]);
  const name = path === STDIN ? STDIN_NAME : path;
  const file = path === STDIN ? readStdin() : readTextFile(path, path);
  if ('finding' in file) {
    return single(name, nothing, { diagnostics: [file.finding] });
  }
  const { located, diagnostics } = parseDocument(file.text, {
    file: name,
    revision: file.revision,
    sector: sectorName ?? DEFAULT_SECTOR,
  });
  if (!located) {
    return single(name, nothing, { diagnostics, text: file.text });
  }
  const { document } = located;
  if (document.kind !== 'Service') {
    return single(name, nothing, {
      diagnostics,
      text: file.text,
      kind: document.kind,
    });
  }
  const { metadata } = document;
  const { sector } = metadata;
  if (sectorName !== undefined && sector !== sectorName) {
    throw new UsageError(
      `${name} names its sector itself: ${sector}. Leave out --sector ${sectorName}, or change the file.`,
    );
  }
  const assets = readAssetsBeside(path === STDIN ? '' : path, document);
  const { files, grants } = madeUpWorld(document, assets.files);
  const world = loadWorld([
    ...files,
    ...assets.files,
    { path: `sectors/${sector}/${metadata.name}.yaml`, ...file },
  ]);
  return {
    world,
    diagnostics: assets.diagnostics,
    textOf: each => world.files.get(each)?.text ?? file.text,
    nameOf: each => assets.names.get(each) ?? name,
    only: `${sector}/${metadata.name}`,
    madeUp: { sector, grants },
  };
}

function single(
  name: string,
  world: World,
  rest: Pick<Source, 'diagnostics' | 'kind'> & { text?: string },
): Source {
  const { text, ...source } = rest;
  return { world, ...source, textOf: () => text, nameOf: () => name };
}
