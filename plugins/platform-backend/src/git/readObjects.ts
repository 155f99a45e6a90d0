import { Git } from './Git';

/**
 * Reads objects by id in one process (`git cat-file --batch`).
 *
 * @throws Error when one of them does not exist
 */
export async function readObjects(
  git: Git,
  ids: Iterable<string>,
): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(ids)];
  const objects = new Map<string, Buffer>();
  if (wanted.length === 0) {
    return objects;
  }
  const { stdout } = await git.run(['cat-file', '--batch'], {
    input: `${wanted.join('\n')}\n`,
  });
  let offset = 0;
  for (const id of wanted) {
    const end = stdout.indexOf(0x0a, offset);
    const header = stdout.toString('latin1', offset, end).split(' ');
    const size = Number(header[2]);
    if (header.length !== 3 || !Number.isInteger(size)) {
      throw new Error(`Git has no object ${id}: ${header.join(' ')}`);
    }
    objects.set(id, stdout.subarray(end + 1, end + 1 + size));
    offset = end + 1 + size + 1;
  }
  return objects;
}
