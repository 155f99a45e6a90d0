import { LoggerService } from '@backstage/backend-plugin-api';
import { IntentCommit } from '@ridgeway/plugin-platform-node';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { checkDocuments } from '../checks/checkDocuments';
import { isWorldPath } from '../checks/checkPaths';
import { emptyWorld } from '../derivation/WorldReader';
import { Git } from '../git/Git';
import { initRepository, repositoryExists } from '../git/initRepository';
import { CommitFile, writeCommit } from '../git/writeCommit';
import { daysBehind } from '../ledger/keeping/daysBehind';
import { moveDays } from './moveDays';

const AUTHOR = { name: 'Fernhill Outdoor', email: 'intents@fernhill.example' };
const MESSAGE = 'Intents of the example company';

/** Whether a commit is the one that brought the example world in, or claims to be. */
export function isExampleCommit({
  author,
  actor,
  message,
}: Pick<IntentCommit, 'author' | 'actor' | 'message'>): boolean {
  return (
    actor === undefined && author.email === AUTHOR.email && message === MESSAGE
  );
}

/**
 * Makes the intent repository when there is none: empty, or with the world of a directory as
 * its one commit. What is wrong with a document of it is logged; it is taken in nevertheless,
 * since a broken document breaks only itself.
 */
export async function prepareIntents(options: {
  directory: string;
  /** Directory of the example world. */
  example: string | undefined;
  /** File with the past of the example world: its days move with it. */
  history?: string;
  logger: LoggerService;
  now?: Date;
}): Promise<void> {
  const { directory, example, history, logger, now = new Date() } = options;
  if (await repositoryExists(directory)) {
    return;
  }
  const files =
    example === undefined ? [] : await readMovedWorld(example, history, now);
  await initRepository(directory, async git => {
    if (files.length > 0) {
      await reportProblems(files, logger);
      await commitExample(git, files);
      logger.info(`Loaded ${files.length} example documents from ${example}`);
    }
  });
}

async function commitExample(git: Git, files: CommitFile[]): Promise<void> {
  const commit = await writeCommit(git, {
    parent: undefined,
    files,
    message: `${MESSAGE}\n`,
    author: AUTHOR,
    committer: AUTHOR,
  });
  await git.run(['update-ref', '-m', 'example', 'refs/heads/main', commit]);
}

/** The world of a directory, with its days moved as its history is. */
async function readMovedWorld(
  directory: string,
  history: string | undefined,
  now: Date,
): Promise<Array<{ path: string; content: string }>> {
  const files = await readWorldFiles(directory);
  if (history === undefined) {
    return files;
  }
  const days = daysBehind(await readFile(history, 'utf8'), now);
  return files.map(({ path, content }) => ({
    path,
    content: moveDays(content, days),
  }));
}

async function readWorldFiles(
  directory: string,
): Promise<Array<{ path: string; content: string }>> {
  const entries = await readdir(directory, {
    recursive: true,
    withFileTypes: true,
  });
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  const files = await Promise.all(
    paths.map(async path => ({
      path: relative(directory, path).split(sep).join('/'),
      content: await readFile(path, 'utf8'),
    })),
  );
  return files.filter(({ path }) => isWorldPath(path));
}

async function reportProblems(
  files: Array<{ path: string; content: string }>,
  logger: LoggerService,
): Promise<void> {
  const documents = files.map(({ path, content }) => ({ path, text: content }));
  const { diagnostics } = await checkDocuments(
    {
      ...emptyWorld(),
      // As if they had been there before: what stands still is no mistake, and told by its conditions.
      files: new Map(
        documents.map(({ path, text }) => [path, { text, revision: '' }]),
      ),
    },
    documents,
    // The catalog may not be up yet; its owners are looked at when a sector is changed.
    { ownerExists: async () => true },
  );
  for (const { file, line, column, severity, message } of diagnostics) {
    const text = `${file}:${line}:${column}: ${message}`;
    if (severity === 'error') {
      logger.error(text);
    } else {
      logger.warn(text);
    }
  }
}
