import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Git } from '../git/Git';
import { initRepository } from '../git/initRepository';
import { writeCommit } from '../git/writeCommit';
import { EmbeddedIntentRepository } from '../repository/EmbeddedIntentRepository';

const ROOT = { name: 'root', email: 'root@localhost' };

/** A real intent repository that tests write to behind the portal's back. */
export class TestIntents {
  private constructor(
    private readonly folder: string,
    readonly host: EmbeddedIntentRepository,
  ) {}

  static async create(files: Record<string, string>): Promise<TestIntents> {
    const folder = await mkdtemp(join(tmpdir(), 'ridgeway-intents-'));
    const directory = join(folder, 'intents.git');
    await initRepository(directory, async () => {});
    const host = new EmbeddedIntentRepository({
      directory,
      getCloneUrl: async () => 'http://portal.test/intents.git',
    });
    const intents = new TestIntents(folder, host);
    await intents.commit(files);
    return intents;
  }

  /** Commits files without any check, as somebody with access to the disk could. */
  async commit(
    files: Record<string, string | undefined>,
    message = 'On disk\n',
  ): Promise<string> {
    const { git } = this.host;
    const commit = await writeCommit(git, {
      parent: await this.host.getHead(),
      files: Object.entries(files).map(([path, content]) => ({
        path,
        content,
      })),
      message,
      author: ROOT,
      committer: ROOT,
    });
    await git.run(['update-ref', 'refs/heads/main', commit], {
      env: { GIT_COMMITTER_NAME: ROOT.name, GIT_COMMITTER_EMAIL: ROOT.email },
    });
    return commit;
  }

  get git(): Git {
    return this.host.git;
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
