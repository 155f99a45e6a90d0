import {
  IntentCommit,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';

/** What one commit made of one document. */
export interface DocumentStep<T> {
  commit: IntentCommit;
  path: string;
  /** In force before; undefined: none. */
  before: T | undefined;
  /** In force after; undefined where it was removed. */
  after: T | undefined;
}

/**
 * What commits did to the documents of one kind, oldest first. A version that cannot be read is passed
 * over: as derivation takes it, the last readable one stays in force.
 *
 * @param since - commits, newest first, and the one that they follow
 * @param kind - `read` gives undefined for a text that cannot be read
 */
export async function* documentSteps<T>(
  host: Pick<IntentRepositoryHost, 'getVersionAt'>,
  since: { commits: readonly IntentCommit[]; from: string | undefined },
  kind: {
    concerns: (path: string) => boolean;
    read: (path: string, text: string) => T | undefined;
  },
): AsyncGenerator<DocumentStep<T>> {
  const { commits, from } = since;
  const inForce = new Map<string, T | undefined>();
  for (const commit of [...commits].reverse()) {
    for (const path of commit.paths.filter(kind.concerns)) {
      if (!inForce.has(path) && from !== undefined) {
        const first = await host.getVersionAt(path, from);
        inForce.set(path, first && kind.read(path, first.text));
      }
      const version = await host.getVersionAt(path, commit.commit);
      const after = version && kind.read(path, version.text);
      if (!version || after) {
        yield { commit, path, before: inForce.get(path), after };
        inForce.set(path, after);
      }
    }
  }
}
