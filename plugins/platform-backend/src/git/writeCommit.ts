import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Git } from './Git';

/** A file of a commit; without `content` it is removed. */
export interface CommitFile {
  path: string;
  content?: string | Uint8Array;
  executable?: boolean;
}

/** A commit to write. Writing it moves no ref. */
export interface CommitDraft {
  parent: string | undefined;
  files: CommitFile[];
  message: string;
  author: { name: string; email: string };
  committer: { name: string; email: string };
  /** Moment of both; default now. */
  at?: Date;
}

/**
 * Writes blobs, tree and commit. Nothing that another writer could see or disturb.
 *
 * @returns id of the commit, or of the parent when the tree would be the same
 */
export async function writeCommit(
  git: Git,
  draft: CommitDraft,
): Promise<string> {
  const { parent } = draft;
  const tree = await writeTree(git, draft.files, parent);
  if (parent) {
    const before = await git.text(['rev-parse', `${parent}^{tree}`]);
    if (before === tree) {
      return parent;
    }
  }
  return git.text(['commit-tree', tree, ...(parent ? ['-p', parent] : [])], {
    input: draft.message,
    env: identities(draft),
  });
}

/** Writes a tree: the parent's with the files laid over it, through an index of its own. */
export async function writeTree(
  git: Git,
  files: CommitFile[],
  parent?: string,
): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'ridgeway-index-'));
  try {
    const indexed = git.with({ GIT_INDEX_FILE: join(scratch, 'index') });
    if (parent) {
      await indexed.run(['read-tree', parent]);
    }
    await indexed.run(['update-index', '-z', '--index-info'], {
      input: await indexLines(git, files, scratch),
    });
    return await indexed.text(['write-tree']);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function indexLines(
  git: Git,
  files: CommitFile[],
  scratch: string,
): Promise<string> {
  const blobs = await writeBlobs(git, files, scratch);
  return files
    .map(({ path, content, executable }, index) =>
      content === undefined
        ? `0 ${'0'.repeat(40)}\t${path}\0`
        : `${executable ? '100755' : '100644'} ${blobs[index]}\t${path}\0`,
    )
    .join('');
}

/** Writes contents as blobs, all of them in one process. */
async function writeBlobs(
  git: Git,
  files: CommitFile[],
  scratch: string,
): Promise<Array<string | undefined>> {
  const names = await Promise.all(
    files.map(async ({ content }, index) => {
      const name = join(scratch, String(index));
      if (content !== undefined) {
        await writeFile(name, content);
      }
      return content === undefined ? undefined : name;
    }),
  );
  const written = names.filter(name => name !== undefined);
  if (written.length === 0) {
    return names;
  }
  const text = await git.text(
    ['hash-object', '-w', '--no-filters', '--stdin-paths'],
    { input: `${written.join('\n')}\n` },
  );
  const ids = text.split('\n').values();
  return names.map(name => (name === undefined ? undefined : ids.next().value));
}

function identities(draft: CommitDraft): Record<string, string> {
  const date = `${Math.floor((draft.at ?? new Date()).getTime() / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: draft.author.name,
    GIT_AUTHOR_EMAIL: draft.author.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: draft.committer.name,
    GIT_COMMITTER_EMAIL: draft.committer.email,
    GIT_COMMITTER_DATE: date,
  };
}
