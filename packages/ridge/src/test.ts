/* eslint-disable no-console -- what a person at the terminal reads */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testArguments } from './testArguments.ts';
import { readTotals, totalsInWords } from './totals.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Runs every test of every package and counts them; resolves with the exit code. */
async function test(args: string[]): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'ridge-test-'));
  try {
    const { jest, report } = testArguments(args, {
      report: join(scratch, 'jest.json'),
      cache: join(root, 'node_modules', '.cache', 'jest'),
    });
    const temporary = join(scratch, 'tmp');
    mkdirSync(temporary);
    const status = await run(jest, temporary);
    const totals = readTotals(() => readFileSync(report, 'utf8'));
    console.log(`ridge test: ${totals ? totalsInWords(totals) : 'no report'}`);
    return status === 0 && (!totals || totals.failed > 0) ? 1 : status;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param temporary - folder for what tests leave behind, such as those that are killed */
function run(args: string[], temporary: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      join(root, 'node_modules', '.bin', 'backstage-cli'),
      ['repo', 'test', ...args],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          // Real databases come from packages; there is no container engine to fall back on.
          BACKSTAGE_TEST_DISABLE_DOCKER: '1',
          TMPDIR: temporary,
        },
      },
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => child.kill(signal));
    }
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

test(process.argv.slice(2)).then(
  code => process.exit(code),
  error => {
    console.error(`ridge: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  },
);
