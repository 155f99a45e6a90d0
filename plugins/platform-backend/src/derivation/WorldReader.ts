import { loadWorld, updateWorld, World } from '@ridgeway/intent';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { IntentFile } from './Snapshot';

/** The files of a commit, and what they say. */
export interface ReadWorld {
  head: string;
  files: ReadonlyMap<string, IntentFile>;
  world: World;
}

/** Nothing declared yet. */
export function emptyWorld(): ReadWorld {
  return { head: '', files: new Map(), world: loadWorld([]) };
}

/**
 * Reads what changed since another commit; the rest is shared with it.
 *
 * @returns the world at the head, and the paths that differ
 */
export async function readWorld(
  host: IntentRepositoryHost,
  before: ReadWorld,
  head: string,
): Promise<ReadWorld & { paths: string[] }> {
  const changes = await host.getChangedPaths(before.head || undefined, head);
  const texts = await host.readBlobs(
    changes.flatMap(({ blob }) => (blob === undefined ? [] : [blob])),
  );
  const files = new Map(before.files);
  for (const { path, blob } of changes) {
    const text = blob === undefined ? undefined : texts.get(blob);
    if (blob === undefined || text === undefined) {
      files.delete(path);
    } else {
      files.set(path, { text, revision: blob });
    }
  }
  const paths = changes.map(({ path }) => path);
  const world =
    before.head === ''
      ? loadWorld([...files].map(([path, file]) => ({ path, ...file })))
      : updateWorld(
          before.world,
          paths.map(path => ({ path, ...files.get(path) })),
        );
  return { head, files, world, paths };
}
