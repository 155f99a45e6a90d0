import { loadWorld, parseDocument, World } from '@ridgeway/intent';
import { UsageError } from '../UsageError';
import { madeUpWorld } from './madeUpWorld';
import { readTextFile } from './readTextFile';
import { Source } from './Source';

/** Name of the sector that a single file is derived in when it names none. */
const DEFAULT_SECTOR = 'default';

/**
 * Puts a single Service or Score file into a sector of its own, so that it can be derived without
 * a world. Nobody else is there: conditions say what others would have to grant.
 *
 * @param sectorName - Sector of a file that names none.
 */
export function openSingleFile(path: string, sectorName?: string): Source {
  const nothing = loadWorld([]);
  const file = readTextFile(path, path);
  if ('finding' in file) {
    return single(path, nothing, { diagnostics: [file.finding] });
  }
  const { located, diagnostics } = parseDocument(file.text, {
    file: path,
    revision: file.revision,
    sector: sectorName ?? DEFAULT_SECTOR,
  });
  if (!located) {
    return single(path, nothing, { diagnostics, text: file.text });
  }
  const { document } = located;
  if (document.kind !== 'Service') {
    return single(path, nothing, {
      diagnostics,
      text: file.text,
      kind: document.kind,
    });
  }
  const { name, sector } = document.metadata;
  if (sectorName !== undefined && sector !== sectorName) {
    throw new UsageError(
      `${path} names its sector itself: ${sector}. Leave out --sector ${sectorName}, or change the file.`,
    );
  }
  const { files, grants } = madeUpWorld(document);
  const world = loadWorld([
    ...files,
    { path: `sectors/${sector}/${name}.yaml`, ...file },
  ]);
  return {
    ...single(path, world, { diagnostics: [], text: file.text }),
    only: `${sector}/${name}`,
    madeUp: { sector, grants },
  };
}

function single(
  path: string,
  world: World,
  rest: Pick<Source, 'diagnostics' | 'kind'> & { text?: string },
): Source {
  const { text, ...source } = rest;
  return { world, ...source, textOf: () => text, nameOf: () => path };
}
