import { validatePolicy } from '@ridgeway/authorization';
import { Diagnostic, loadWorld, updateWorld, World } from '@ridgeway/intent';
import {
  IntentPathChange,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';
import { isError } from '../checks/checkDocuments';
import { isWorldPath } from '../checks/checkPaths';
import { IntentFile } from './Snapshot';

/** A document of the head that cannot be read. */
export interface BrokenDocument {
  diagnostics: Diagnostic[];
  /** The last version that could be read, which stays in force; undefined when there is none. */
  inForce: IntentFile | undefined;
}

/** The files of a commit, and what they say. */
export interface ReadWorld {
  /** Empty while the repository has no commit. */
  head: string;
  /** As they are in the commit. */
  files: ReadonlyMap<string, IntentFile>;
  /** What is in force. */
  world: World;
  /** By path. */
  broken: ReadonlyMap<string, BrokenDocument>;
}

/** So many earlier versions of a broken document are tried. */
const VERSIONS_TRIED = 20;

/** Nothing declared yet. */
export function emptyWorld(): ReadWorld {
  return {
    head: '',
    files: new Map(),
    world: loadWorld([]),
    broken: new Map(),
  };
}

/**
 * Reads what changed since another commit; the rest is shared with it.
 *
 * @remarks
 * The embedded repository refuses documents that cannot be read, but others cannot, and
 * neither can a disk: then the last valid version stays in force, so that nothing is taken
 * down by a typo.
 */
export async function readWorld(
  host: IntentRepositoryHost,
  before: ReadWorld,
  head: string,
): Promise<ReadWorld & { paths: string[] }> {
  const changes = await host.getChangedPaths(before.head || undefined, head);
  const changed = await readFiles(
    host,
    changes.filter(({ path }) => isWorldPath(path)),
  );
  const files = new Map(before.files);
  const broken = new Map(before.broken);
  for (const [path, file] of changed) {
    broken.delete(path);
    if (file) {
      files.set(path, file);
    } else {
      files.delete(path);
    }
  }
  const read = lay(before.world, changed);
  for (const [path, diagnostics] of errorsIn(read, new Set(changed.keys()))) {
    const inForce = await lastValid(host, before, path);
    broken.set(path, { diagnostics, inForce });
    changed.set(path, inForce);
  }
  const world = broken.size === 0 ? read : lay(before.world, changed);
  return { head, files, world, broken, paths: changes.map(({ path }) => path) };
}

async function readFiles(
  host: IntentRepositoryHost,
  changes: IntentPathChange[],
): Promise<Map<string, IntentFile | undefined>> {
  const texts = await host.readBlobs(
    changes.flatMap(({ blob }) => (blob === undefined ? [] : [blob])),
  );
  return new Map(
    changes.map(({ path, blob }) => {
      const text = blob === undefined ? undefined : texts.get(blob);
      return [
        path,
        blob === undefined || text === undefined
          ? undefined
          : { text, revision: blob },
      ];
    }),
  );
}

function lay(
  world: World,
  files: ReadonlyMap<string, IntentFile | undefined>,
): World {
  return updateWorld(
    world,
    [...files].map(([path, file]) => ({ path, ...file })),
  );
}

function errorsIn(
  world: World,
  paths: ReadonlySet<string>,
): Map<string, Diagnostic[]> {
  const errors = new Map<string, Diagnostic[]>();
  const findings = [
    ...world.diagnostics,
    ...world.policies
      .filter(({ path }) => paths.has(path))
      .flatMap(policy => validatePolicy(policy)),
  ];
  for (const finding of findings) {
    if (isError(finding) && paths.has(finding.file)) {
      const known = errors.get(finding.file) ?? [];
      errors.set(finding.file, [...known, finding]);
    }
  }
  return errors;
}

async function lastValid(
  host: IntentRepositoryHost,
  before: ReadWorld,
  path: string,
): Promise<IntentFile | undefined> {
  const known = before.broken.get(path);
  if (known) {
    return known.inForce;
  }
  if (before.head !== '') {
    return before.files.get(path);
  }
  // Just started: only Git knows what was in force.
  for (const version of await host.getVersions(path, VERSIONS_TRIED)) {
    const file: IntentFile = { text: version.text, revision: version.blob };
    const tried = lay(before.world, new Map([[path, file]]));
    if (errorsIn(tried, new Set([path])).size === 0) {
      return file;
    }
  }
  return undefined;
}
