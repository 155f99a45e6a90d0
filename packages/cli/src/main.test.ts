import { runCli } from './__testUtils__/runCli';

describe('the command line', () => {
  it('prints help on stdout when asked, with examples', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: ridgeway');
    expect(stdout).toContain('Examples:');
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['destroy']],
    ['an unknown option', ['derive', '.', '--force']],
    ['a missing argument', ['derive']],
    ['too many arguments', ['derive', '.', '..']],
    ['an unknown format', ['derive', '.', '--output', 'xml']],
    ['a time that is none', ['derive', '.', '--as-of', 'tomorrow']],
    ['a service without its sector', ['explain', '.', 'till']],
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
    ['a folder that is no world', ['derive', __dirname], 'is not a world'],
    ['validating such a folder', ['validate', __dirname], 'is not a world'],
  ])('says what is missing and exits 64 for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });
});
