import { ConflictError, InputError } from '@backstage/errors';
import {
  IntentCommit,
  IntentCommitRequest,
  IntentCommitResult,
  IntentPathChange,
  IntentRepositoryHost,
  IntentVersion,
} from '@ridgeway/plugin-platform-node';
import { diffTrees } from '../git/diffTrees';
import { Git } from '../git/Git';
import { readLog } from '../git/readLog';
import { readObjects } from '../git/readObjects';
import { readRef } from '../git/readRef';
import { writeCommit } from '../git/writeCommit';
import { ActorLog } from './ActorLog';
import { EmbeddedRenderedBranch } from './EmbeddedRenderedBranch';
import { changeMessage, KEY_TRAILER, trailer } from './changeMessage';

const NO_COMMIT = '0'.repeat(40);

/** The intent repository as a bare Git repository in the data directory. */
export class EmbeddedIntentRepository implements IntentRepositoryHost {
  readonly branch = 'main';
  readonly git: Git;
  private readonly ref = `refs/heads/${this.branch}`;
  private readonly actors: ActorLog;

  constructor(options: {
    directory: string;
    getCloneUrl: () => Promise<string>;
  }) {
    this.git = new Git(options.directory);
    this.getCloneUrl = options.getCloneUrl;
    this.actors = new ActorLog(this.git, this.branch);
  }

  readonly getCloneUrl: () => Promise<string>;

  async getHead(): Promise<string | undefined> {
    return readRef(this.git, this.ref);
  }

  async getChangedPaths(
    before: string | undefined,
    after: string,
  ): Promise<IntentPathChange[]> {
    const changes = await diffTrees(this.git, before, after).catch(
      async error => {
        await this.assertCommit(before);
        throw error;
      },
    );
    return changes
      .filter(({ mode }) => mode === undefined || mode.startsWith('100'))
      .map(({ path, blob }) => ({ path, blob }));
  }

  async readBlobs(blobs: Iterable<string>): Promise<Map<string, string>> {
    const objects = await readObjects(this.git, blobs);
    const texts = new Map<string, string>();
    for (const [id, content] of objects) {
      texts.set(id, content.toString('utf8'));
    }
    return texts;
  }

  async getVersions(path: string, limit: number): Promise<IntentVersion[]> {
    const entries = await readLog(this.git, [
      `--max-count=${limit + 1}`,
      this.ref,
      '--',
      path,
    ]);
    const versions: IntentVersion[] = [];
    for (const { commit } of entries.slice(1)) {
      const version = await this.getVersionAt(path, commit);
      if (version) {
        versions.push(version);
      }
    }
    return versions;
  }

  async getVersionAt(
    path: string,
    commit: string,
  ): Promise<IntentVersion | undefined> {
    const listed = await this.git.text([
      '--literal-pathspecs',
      'ls-tree',
      commit,
      '--',
      path,
    ]);
    const blob = /^100\d+ blob ([0-9a-f]+)\t/.exec(listed)?.[1];
    if (blob === undefined) {
      return undefined;
    }
    const text = (await this.readBlobs([blob])).get(blob) ?? '';
    return { blob, text };
  }

  async commit(request: IntentCommitRequest): Promise<IntentCommitResult> {
    const { parent, author } = request;
    const commit = await writeCommit(this.git, {
      parent,
      files: request.changes.map(({ path, text }) => ({ path, content: text })),
      message: changeMessage(request),
      author,
      committer: author,
    });
    if (commit === parent) {
      await this.assertHead(parent);
      return { state: 'committed', commit };
    }
    try {
      await this.git.run(
        [
          'update-ref',
          '--create-reflog',
          '-m',
          'change',
          this.ref,
          commit,
          parent ?? NO_COMMIT,
        ],
        { env: ActorLog.environment(author.entityRef) },
      );
    } catch (error) {
      await this.assertHead(parent);
      throw error;
    }
    return { state: 'committed', commit };
  }

  async findChange(
    idempotencyKey: string,
    entityRef: string,
  ): Promise<IntentCommitResult | undefined> {
    const line = trailer(KEY_TRAILER, idempotencyKey);
    const found = await this.readHistory([
      '--fixed-strings',
      `--grep=${line}`,
      this.ref,
    ]);
    const own = found.find(
      ({ message, actor }) =>
        actor === entityRef && message.split('\n').includes(line),
    );
    return own && { state: 'committed', commit: own.commit };
  }

  async getHistory(options: {
    paths?: string[];
    after?: string;
    limit?: number;
  }): Promise<IntentCommit[]> {
    const { paths = [], after, limit } = options;
    return this.readHistory([
      ...(limit === undefined ? [] : [`--max-count=${limit}`]),
      this.ref,
      ...(after === undefined ? [] : [`^${after}`]),
      '--',
      ...paths,
    ]);
  }

  getRenderedBranch(): EmbeddedRenderedBranch {
    return new EmbeddedRenderedBranch(this.git);
  }

  private async assertCommit(commit: string | undefined): Promise<void> {
    const { exitCode } = await this.git.run(
      ['cat-file', '-e', `${commit ?? this.ref}^{commit}`],
      { accept: [0, 1, 128] },
    );
    if (exitCode !== 0) {
      throw new InputError(
        `The intent repository has no commit ${commit}. Look at the current version and make your change again.`,
      );
    }
  }

  private async assertHead(expected: string | undefined): Promise<void> {
    if ((await this.getHead()) !== expected) {
      throw new ConflictError(
        'Somebody else changed the intent repository at the same moment; nothing was written. Submit the change again.',
      );
    }
  }

  private async readHistory(args: string[]): Promise<IntentCommit[]> {
    const head = await this.getHead();
    if (!head) {
      return [];
    }
    await this.actors.update(head);
    const entries = await readLog(this.git, args);
    return entries.map(entry => ({
      ...entry,
      actor: this.actors.actorOf(entry.commit),
    }));
  }
}
