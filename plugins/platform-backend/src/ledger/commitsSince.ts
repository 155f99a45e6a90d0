import {
  IntentCommit,
  IntentRepositoryHost,
} from '@ridgeway/plugin-platform-node';

/**
 * Commits that are not recorded yet, newest first, and the commit they follow: undefined when they
 * are all there are, because none is recorded or because the repository was replaced. Keys keep what
 * is known from being recorded twice.
 */
export async function commitsSince(
  host: IntentRepositoryHost,
  recorded: string | undefined,
): Promise<{ commits: IntentCommit[]; from: string | undefined }> {
  try {
    const commits = await host.getHistory({ after: recorded });
    return { commits, from: recorded };
  } catch (error) {
    if (recorded === undefined) {
      throw error;
    }
    return { commits: await host.getHistory({}), from: undefined };
  }
}
