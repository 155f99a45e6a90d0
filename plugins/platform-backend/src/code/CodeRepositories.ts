import { ConflictError, InputError } from '@backstage/errors';
import { DNS_LABEL } from '@ridgeway/intent';
import { CodeRequest, CodeResult } from '@ridgeway/plugin-platform-common';
import { join } from 'node:path';
import { Git } from '../git/Git';
import { initRepository, repositoryExists } from '../git/initRepository';
import { CommitFile, writeCommit, writeTree } from '../git/writeCommit';
import { Person } from '../people/Person';
import { toCommitFiles } from './toCommitFiles';

const MAIN = 'refs/heads/main';

/** Code repositories beside the intents: `<directory>/<sector>/<service>.git`. */
export class CodeRepositories {
  constructor(
    private readonly options: {
      directory: string;
      /** Address of the folder that the repositories are served under. */
      getBaseUrl: () => Promise<string>;
    },
  ) {}

  /**
   * Folder of a repository.
   *
   * @throws InputError when a name is not a DNS label, before it becomes a path
   */
  directoryOf(sector: string, service: string): string {
    for (const name of [sector, service]) {
      if (!DNS_LABEL.test(name)) {
        throw new InputError(
          `${JSON.stringify(
            name,
          )} is not a DNS label: lower-case letters, digits and hyphens, at most 63 characters.`,
        );
      }
    }
    return join(this.options.directory, sector, `${service}.git`);
  }

  /** Clone address; undefined while there is no repository. */
  async findCloneUrl(
    sector: string,
    service: string,
  ): Promise<string | undefined> {
    return (await repositoryExists(this.directoryOf(sector, service)))
      ? this.cloneUrl(sector, service)
      : undefined;
  }

  /**
   * Makes a repository with one commit. The same files again give the same answer, so that
   * an interrupted template run can be repeated.
   *
   * @throws InputError when a file's path is not one that can be committed
   * @throws ConflictError when the repository was made with other content
   */
  async create(request: CodeRequest, author: Person): Promise<CodeResult> {
    const { sector, service } = request;
    const directory = this.directoryOf(sector, service);
    const files = toCommitFiles(request.files);
    if (!(await repositoryExists(directory))) {
      await initRepository(directory, async git => {
        const commit = await writeCommit(git, {
          parent: undefined,
          files,
          message: request.message,
          author,
          committer: author,
        });
        await git.run(['update-ref', MAIN, commit]);
      });
    }
    const commit = await this.firstCommit(directory, files);
    if (commit === undefined) {
      throw new ConflictError(
        `There is a code repository of ${sector}/${service} already, and it was made with other content. Clone it and change it there, or choose another name for the service.`,
      );
    }
    return { cloneUrl: await this.cloneUrl(sector, service), commit };
  }

  /** The commit a repository was made with, if it has exactly these files. */
  private async firstCommit(
    directory: string,
    files: CommitFile[],
  ): Promise<string | undefined> {
    const git = new Git(directory);
    const tree = await writeTree(git, files);
    const roots = await git.text(['rev-list', '--max-parents=0', MAIN]);
    for (const root of roots.split('\n')) {
      if ((await git.text(['rev-parse', `${root}^{tree}`])) === tree) {
        return root;
      }
    }
    return undefined;
  }

  private async cloneUrl(sector: string, service: string): Promise<string> {
    return `${await this.options.getBaseUrl()}/${sector}/${service}.git`;
  }
}
