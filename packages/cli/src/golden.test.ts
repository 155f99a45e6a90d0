import { folderFor, smallWorld } from './__testUtils__/worldFolder';
import { runCli } from './__testUtils__/runCli';

describe('the output for a small world', () => {
  const folder = folderFor({ afterEach });

  it('is, byte for byte, what it was', async () => {
    const { code, stdout } = await runCli(
      ['derive', '.', '--service', 'shop/till'],
      {
        cwd: folder(smallWorld),
      },
    );
    expect(code).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  it('is summed up in a line per subject', async () => {
    const { code, stdout } = await runCli(
      ['derive', '.', '--output', 'summary'],
      {
        cwd: folder(smallWorld),
      },
    );
    expect(code).toBe(0);
    expect(stdout).toMatchSnapshot();
  });
});
