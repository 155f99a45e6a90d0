import { ConflictError } from '@backstage/errors';
import {
  RenderedBranch,
  RenderedCommitRequest,
  RenderedHead,
} from '@ridgeway/plugin-platform-node';
import { diffTrees } from '../git/diffTrees';
import { Git } from '../git/Git';
import { readRef } from '../git/readRef';
import { writeCommit } from '../git/writeCommit';

/** Where the embedded repository keeps what the intents derive to. */
export const RENDERED_REF = 'refs/heads/rendered';

const NO_COMMIT = '0'.repeat(40);

/** The same for every replica, so that the same change is the same commit. */
const AUTHOR = { name: 'Ridgeway', email: 'ridgeway@localhost' };

/** The rendered branch in the data directory. */
export class EmbeddedRenderedBranch implements RenderedBranch {
  constructor(private readonly git: Git) {}

  async getHead(): Promise<RenderedHead | undefined> {
    const commit = await readRef(this.git, RENDERED_REF);
    return commit === undefined
      ? undefined
      : {
          commit,
          message: await this.git.text(['log', '-1', '--format=%B', commit]),
        };
  }

  async getFiles(commit: string): Promise<Map<string, string>> {
    const changes = await diffTrees(this.git, undefined, commit);
    return new Map(
      changes.flatMap(({ path, blob }) =>
        blob === undefined ? [] : [[path, blob]],
      ),
    );
  }

  async commit(request: RenderedCommitRequest): Promise<string> {
    const { parent, changes, message, at } = request;
    const commit = await writeCommit(this.git, {
      parent,
      files: changes.map(({ path, text }) => ({ path, content: text })),
      message,
      author: AUTHOR,
      committer: AUTHOR,
      at,
    });
    try {
      await this.git.run(
        ['update-ref', RENDERED_REF, commit, parent ?? NO_COMMIT],
        {
          env: {
            GIT_COMMITTER_NAME: AUTHOR.name,
            GIT_COMMITTER_EMAIL: AUTHOR.email,
          },
        },
      );
    } catch (error) {
      const head = await readRef(this.git, RENDERED_REF);
      if (head === parent) {
        throw error;
      }
      if (head !== commit) {
        throw new ConflictError('The rendered branch moved meanwhile.');
      }
    }
    return commit;
  }
}
