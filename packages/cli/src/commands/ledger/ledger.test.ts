import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testPortal } from '../../__testUtils__/testPortal';
import { runCli } from '../../__testUtils__/runCli';

describe('ridgeway ledger', () => {
  const portal = testPortal({ beforeAll, afterAll });
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ridgeway-ledger-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const line = (key: string, at: string) =>
    JSON.stringify({
      ...{ key, at, type: 'guardrail.opened', actor: 'user:default/ana' },
      data: { guardrail: 'g' },
    });

  async function fileOf(...lines: string[]): Promise<string> {
    const file = join(folder, 'facts.jsonl');
    await writeFile(file, `${lines.join('\n')}\n`);
    return file;
  }

  it('brings a history in, moved to end today, and removes it again', async () => {
    const file = await fileOf(
      line('one', '2020-01-01T10:00:00.000Z'),
      line('two', '2020-01-03T10:00:00.000Z'),
    );
    const before = Date.now();
    const shifted = await portal.as('pat', [
      'ledger',
      'import',
      file,
      '--shift',
    ]);
    expect(shifted).toMatchObject({ code: 0, stderr: '' });
    expect(shifted.stdout).toMatch(
      /^Brought in 2 facts, moved by \d+ days\.\n$/,
    );
    expect(await portal.as('pat', ['ledger', 'import', file])).toMatchObject({
      stdout: 'Brought in 0 facts; 2 were there already.\n',
    });
    const exported = await portal.as('pat', ['ledger', 'export']);
    const facts = exported.stdout
      .trim()
      .split('\n')
      .map(text => JSON.parse(text));
    const two = facts.find(({ key }) => key === 'two');
    expect(two.partition).toBe('example');
    // By whole days: within the last one, as it was when they were brought in.
    expect(Date.parse(two.at)).toBeGreaterThan(before - 86_400_000);
    expect(Date.parse(two.at)).toBeLessThanOrEqual(Date.now());
    const example = facts.filter(({ partition }) => partition === 'example');
    const removed = await portal.as('pat', [
      'ledger',
      'remove-example',
      '--yes',
    ]);
    expect(removed).toEqual({
      code: 0,
      stdout: `Removed ${example.length} facts of the example company.\n`,
      stderr: '',
    });
  });

  it('prints what a spreadsheet reads, from a position on', async () => {
    const { stdout } = await portal.as('pat', [
      ...['ledger', 'export', '--format', 'csv', '--after', '1'],
    ]);
    const [header, first] = stdout.split('\r\n');
    expect(header).toBe('position,at,type,subject,actor,partition,key,data');
    expect(Number(first.split(',')[0])).toBeGreaterThan(1);
  });

  it('says which line cannot be read, and brings nothing in', async () => {
    const file = await fileOf(line('three', '2020-01-01T10:00:00.000Z'), '{');
    const run = await portal.as('pat', ['ledger', 'import', file, '--shift']);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('line 2: it is not JSON');
    const none = await portal.as('pat', [
      'ledger',
      'import',
      join(folder, 'no'),
    ]);
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toContain('cannot be read');
  });

  it('says which lines of a long file are in when a later one cannot be read', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) =>
      line(`long-${index}`, '2020-01-01T10:00:00.000Z'),
    );
    const file = await fileOf(...lines, '{');
    const run = await portal.as('pat', ['ledger', 'import', file]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('The first 5000 lines');
    expect(run.stderr).toContain('line 1: it is not JSON');
  });

  it('removes nothing where nobody can confirm it', async () => {
    const run = await portal.as('pat', ['ledger', 'remove-example']);
    expect(run).toMatchObject({ code: 64, stdout: '' });
    expect(run.stderr).toContain('--yes');
  });

  it.each([
    [['ledger', 'import', 'x', '--partition', 'mine']],
    [['ledger', 'export', '--after', '-1']],
  ])('refuses %j', async args => {
    expect(await runCli(args)).toMatchObject({ code: 64, stdout: '' });
  });
});
