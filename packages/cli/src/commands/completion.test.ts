import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, runCli } from '../__testUtils__/runCli';
import { folderFor, smallWorld } from '../__testUtils__/worldFolder';

const folder = folderFor({ afterEach });

describe('what completion offers', () => {
  const offers = async (...words: string[]) => {
    const { code, stdout, stderr } = await runCli(
      ['__complete', '--', ...words],
      { cwd: folder(smallWorld) },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout
      .split('\n')
      .filter(line => line !== '')
      .map(line => line.split('\t')[0]);
  };

  it.each([
    [['va'], ['validate']],
    [['derive', '.', '--out'], ['--output']],
    [
      ['derive', '.', '--output', ''],
      ['yaml', 'json', 'summary'],
    ],
    [['derive', '.', '--service', ''], ['shop/till']],
    [['derive', '.', '-e', 'p'], ['production']],
    [['derive', ''], [':files']],
    [['explain', '.', 'shop/'], ['shop/till']],
    [['explain', '.', 'shop/till', 'Dep'], ['Deployment/till']],
    [['explain', '.', 'shop/till', 'spec.rep'], ['spec.replicas']],
    [['explain', '.', 'shop', 'spec.eg'], ['spec.egress']],
    [['schema', 'Serv'], ['Service']],
    [['completion', 'z'], ['zsh']],
    [['appl'], ['apply']],
    [['apply', ''], [':files']],
    [['status', 'shop/'], ['shop/till']],
    [
      ['request', ''],
      ['list', 'open', 'from', 'show', 'grant', 'decline', 'withdraw'],
    ],
    [
      ['request', 'open', 'ex'],
      ['external', 'exception'],
    ],
    [['request', 'open', 'consent', 'shop/'], ['shop/till']],
    [
      ['request', 'from', 'sh'],
      ['shop', 'shop/till'],
    ],
    [
      ['request', 'list', '--state', 'g'],
      ['granted', 'granted-pending-merge'],
    ],
    [['request', 'open', '--pri'], ['--priority']],
    [
      ['login', '--'],
      ['--portal', '--example-user', '--no-browser'],
    ],
    [['explain', '/nowhere', ''], []],
    [['nothing', ''], []],
  ])('completes %j', async (words, expected) => {
    const found = await offers(...words);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.length).toBeGreaterThanOrEqual(expected.length);
    expect(found.length).toBeLessThan(expected.length + 16);
  });

  it('is of every command, and of none that is hidden', async () => {
    const found = await offers('');
    expect(found).toEqual(
      expect.arrayContaining(['validate', 'derive', 'explain', 'completion']),
    );
    expect(found).not.toContain('__complete');
  });
});

/** Puts `ridgeway` on a PATH. */
function path(root: string): string {
  mkdirSync(join(root, 'bin'));
  chmodSync(BIN, 0o755);
  symlinkSync(BIN, join(root, 'bin/ridgeway'));
  symlinkSync(process.execPath, join(root, 'bin/node'));
  return `${join(root, 'bin')}:${process.env.PATH}`;
}

/** What a shell says to a script after it has read its completion of ridgeway. */
async function ask(shell: 'bash' | 'zsh' | 'fish', question: string) {
  const cwd = folder(smallWorld);
  const { stdout } = await runCli(['completion', shell]);
  const script = join(cwd, 'completion');
  writeFileSync(script, stdout);
  return spawnSync(shell, ['-c', question.replace('SCRIPT', script)], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path(cwd) },
  });
}

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

for (const [shell, question] of [
  [
    'bash',
    'source SCRIPT; COMP_WORDS=(ridgeway derive . --service sh); COMP_CWORD=4; _ridgeway; printf "%s\\n" "${COMPREPLY[@]}"; COMP_WORDS=(ridgeway derive sec); COMP_CWORD=2; _ridgeway; printf "%s\\n" "${COMPREPLY[@]}"',
  ],
  [
    'zsh',
    'compdef() { :; }; _describe() { print -l -- $offers; }; _files() { print -l -- sectors; }; source SCRIPT; words=(ridgeway derive . --service sh); CURRENT=5; _ridgeway; words=(ridgeway derive sec); CURRENT=3; _ridgeway',
  ],
  [
    'fish',
    'source SCRIPT; complete -C "ridgeway derive . --service sh"; complete -C "ridgeway derive sec"',
  ],
] as const) {
  const isThere = has(shell);
  (isThere ? describe : describe.skip)(
    `completion in ${shell}${
      isThere ? '' : ` (skipped: ${shell} is not installed)`
    }`,
    () => {
      it('offers services of the world, and files', async () => {
        const { stdout, stderr } = await ask(shell, question);
        expect(stderr).toBe('');
        expect(stdout).toMatch(/^shop\/till/m);
        expect(stdout).toMatch(/^sectors/m);
      });
    },
  );
}
