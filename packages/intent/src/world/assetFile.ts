import { exceedsBytes } from '../yaml/limits';

/** A text file of a sector beside its intents: for containers, or a manifest of a package. */
export interface AssetFile {
  /** Path in the world: `sectors/<sector>/files/...` or `sectors/<sector>/manifests/...`. */
  path: string;
  text: string;
  /** Git blob id of the content, where known. */
  revision?: string;
}

/** The folder beside a sector's intents that such files lie in. */
export const ASSET_FOLDER = 'files';

/** Largest file, in bytes of UTF-8: two of them fit into one ConfigMap. */
export const MAX_ASSET_BYTES = 512 * 1024;

/**
 * The path in the world that a `source` of an intent means. It is relative to the intent's folder;
 * `files/` may be left out, so that a Score file with its sources beside it need not be changed.
 *
 * @returns undefined when it leads out of the folder: absolute, with `..`, or not a path at all
 */
export function assetPath(sector: string, source: string): string | undefined {
  const segments = source.replace(/^(\.\/)+/, '').split('/');
  const isInside = segments.every(
    segment => segment !== '' && segment !== '.' && segment !== '..',
  );
  if (!isInside || /[\\\p{Cc}]/u.test(source)) {
    return undefined;
  }
  const below =
    segments.length > 1 && segments[0] === ASSET_FOLDER
      ? segments
      : [ASSET_FOLDER, ...segments];
  return `sectors/${sector}/${below.join('/')}`;
}

/** Why a file cannot become one of a container; undefined when it can. */
export function assetProblem({
  text,
}: Pick<AssetFile, 'text'>): 'NotText' | 'FileTooLarge' | undefined {
  // Readers put U+FFFD where bytes are not UTF-8.
  if (text.includes('\0') || text.includes('\ufffd')) {
    return 'NotText';
  }
  return exceedsBytes(text, MAX_ASSET_BYTES) ? 'FileTooLarge' : undefined;
}
