import { Git } from './Git';

/** Id of the tree with nothing in it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** An entry that differs between two trees. */
export interface TreeChange {
  path: string;
  /** `100644`, `100755`, `120000` (symbolic link), `160000` (submodule); undefined when removed. */
  mode: string | undefined;
  /** Blob id after; undefined when removed. */
  blob: string | undefined;
}

/** What differs between two commits, sorted by path; everything when `before` is undefined. */
export async function diffTrees(
  git: Git,
  before: string | undefined,
  after: string,
): Promise<TreeChange[]> {
  const { stdout } = await git.run([
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--no-abbrev',
    before ?? EMPTY_TREE,
    after,
  ]);
  const fields = stdout.toString('utf8').split('\0');
  const changes: TreeChange[] = [];
  // ":<mode before> <mode after> <blob before> <blob after> <status>" NUL path NUL
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode, , blob, status] = fields[index].slice(1).split(' ');
    const removed = status === 'D';
    changes.push({
      path: fields[index + 1],
      mode: removed ? undefined : mode,
      blob: removed ? undefined : blob,
    });
  }
  return changes;
}
