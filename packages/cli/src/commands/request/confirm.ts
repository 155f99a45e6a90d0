import { createInterface } from 'node:readline/promises';
import { UsageError } from '../../UsageError';

/**
 * Asks a person at the terminal.
 *
 * @param otherwise - what to do where nobody can answer
 * @throws UsageError where nobody can answer
 */
export async function confirm(
  question: string,
  otherwise = 'Look at what it does with ridgeway request show, and pass --yes.',
): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new UsageError(`Nobody can confirm it here. ${otherwise}`);
  }
  const terminal = createInterface({
    input: process.stdin,
    output: process.stderr,
  });
  try {
    const answer = await terminal.question(`${question} [y/N] `);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
