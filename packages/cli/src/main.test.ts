import { spawn } from 'node:child_process';
import { BIN, runCli } from './__testUtils__/runCli';

describe('the command line', () => {
  it('prints help on stdout when asked, with examples', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: ridgeway');
    expect(stdout).toContain('Examples:');
  });

  it.each(['validate', 'derive', 'explain', 'schema', 'completion', 'token'])(
    'prints help on %s with examples',
    async command => {
      const { code, stdout, stderr } = await runCli([command, '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`Usage: ridgeway ${command} `);
      expect(stdout).toMatch(new RegExp(`Examples:\n.*ridgeway ${command} `));
    },
  );

  it.each([
    [['explan'], 'explain'],
    [['derive', '.', '--enviroment', 'x'], '--environment'],
  ])('says what %s most likely meant', async (args, meant) => {
    const { stderr } = await runCli(args);
    expect(stderr).toContain(`Did you mean ${meant}?`);
  });

  it('writes colours when it is told to, and never into a pipe by itself', async () => {
    const escape = '\u001b[';
    expect((await runCli(['--help'])).stdout).not.toContain(escape);
    expect((await runCli(['--help', '--color'])).stdout).toContain(escape);
    const env = { FORCE_COLOR: '1' };
    expect((await runCli(['--help'], { env })).stdout).toContain(escape);
    expect(
      (await runCli(['--help', '--no-color'], { env })).stdout,
    ).not.toContain(escape);
  });

  it('ends quietly when nobody reads on', async () => {
    const { code, stderr } = await new Promise<{
      code: number | null;
      stderr: string;
    }>(done => {
      const child = spawn(process.execPath, [BIN, '--help']);
      let text = '';
      child.stderr.setEncoding('utf8').on('data', part => {
        text += part;
      });
      child.stdout.destroy();
      child.on('close', exitCode => done({ code: exitCode, stderr: text }));
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['destroy']],
    ['an unknown option', ['derive', '.', '--force']],
    ['a missing argument', ['derive']],
    ['too many arguments', ['derive', '.', '..']],
    ['an unknown format', ['derive', '.', '--output', 'xml']],
    ['a time that is none', ['derive', '.', '--as-of', 'tomorrow']],
    ['a subject that is none', ['explain', '.', 'shop/till/till']],
    ['a day that no calendar has', ['derive', '.', '--as-of', '2026-02-30']],
    [
      'a moment without its zone',
      ['derive', '.', '--as-of', '2026-02-01T09:00'],
    ],
    ['a sector that is no DNS label', ['derive', 'x.yaml', '--sector', 'A B']],
  ])('prints usage on stderr and exits 64 for %s', async (_, args) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain('Usage: ridgeway');
  });

  it.each([
    [
      'a path where nothing is',
      ['derive', '/nowhere/at/all'],
      'no file or folder',
    ],
    [
      'a path below a file',
      ['validate', `${__filename}/x`],
      'no file or folder',
    ],
    ['a folder that is no world', ['derive', __dirname], 'is not a world'],
    ['validating such a folder', ['validate', __dirname], 'is not a world'],
  ])('says what is missing and exits 64 for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });
});
