import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AUDIENCES, RULES } from './rules';

const PAGE = resolve(__dirname, '../../../docs/reference/permissions.md');

/** Cells of every row of the tables on a page, without the padding. */
function rowsOf(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim()),
    );
}

describe('docs/reference/permissions.md', () => {
  it('says what the policy does, line by line', async () => {
    const rows = rowsOf(await readFile(PAGE, 'utf8')).filter(([first]) =>
      first.startsWith('`'),
    );
    expect(rows).toEqual(
      RULES.map(({ permission, what, audience, why, where }) => [
        `\`${permission}\``,
        what,
        AUDIENCES[audience],
        why,
        where,
      ]),
    );
  });
});
