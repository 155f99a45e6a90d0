import { HistoryEntry } from '@ridgeway/plugin-platform-common';
import { IntentRepositoryHost } from '@ridgeway/plugin-platform-node';
import { withoutTrailers } from '../repository/changeMessage';

/** So many changes a page shows; Git has the rest. */
const LIMIT = 100;

/** Changes of files or folders, newest first. */
export async function toHistory(
  host: IntentRepositoryHost,
  paths: string[],
): Promise<HistoryEntry[]> {
  const commits = await host.getHistory({ paths, limit: LIMIT });
  return commits.map(
    ({ commit, at, author, actor, message, paths: touched }) => ({
      commit,
      at,
      author: {
        name: author.name,
        ...(actor === undefined ? {} : { entityRef: actor }),
      },
      message: withoutTrailers(message),
      paths: touched,
    }),
  );
}
