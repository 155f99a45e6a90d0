import { InputError } from '@backstage/errors';
import {
  FactImport,
  readFact,
  shiftFact,
} from '@ridgeway/plugin-platform-common';
import { z } from 'zod';
import { NewFact } from '../Ledger';

/** So many lines at fault are named; who sees more has seen enough. */
const NAMED = 10;

const text = (length: number) =>
  z
    .string()
    .min(1)
    .max(length)
    // PostgreSQL keeps no such character.
    .regex(/^[^\0]*$/);

const line = z.strictObject({
  /** Where it stood in the ledger that it comes from, which says nothing here. */
  position: z.number().optional(),
  key: text(255),
  at: z.iso.datetime(),
  type: text(100),
  subject: text(255).optional(),
  actor: text(255),
  data: z.record(z.string(), z.unknown()),
  partition: z.enum(['live', 'example']).optional(),
});

/** Facts of a file, and how many of its lines are about the ledger they come from. */
export interface ParsedFacts {
  facts: NewFact[];
  leftOut: number;
}

/**
 * Reads lines of JSON as an export writes them.
 *
 * @throws InputError naming the lines that cannot be read
 */
export function parseFacts(
  lines: string,
  { partition = 'example', shiftDays = 0 }: FactImport,
  now: Date,
): ParsedFacts {
  const facts: NewFact[] = [];
  const problems: string[] = [];
  let leftOut = 0;
  for (const [index, written] of lines.split('\n').entries()) {
    if (written.trim() === '') {
      continue;
    }
    const read = parseLine(written);
    if (typeof read === 'string') {
      problems.push(`line ${index + 1}: ${read}`);
    } else if (read.type.startsWith('ledger.')) {
      leftOut += 1;
    } else {
      const { at, ...fact } = shiftFact({ ...read, partition }, shiftDays);
      // A clock that is ahead makes no facts of the future.
      facts.push({
        ...fact,
        at: at < now.toISOString() ? at : now.toISOString(),
      });
    }
  }
  if (problems.length > 0) {
    const more = problems.length - NAMED;
    throw new InputError(
      `Nothing was brought in. ${problems.slice(0, NAMED).join('; ')}${
        more > 0 ? `; and ${more} more` : ''
      }. Each line has to be a fact as ridgeway ledger export writes it.`,
    );
  }
  return { facts, leftOut };
}

/** The fact of a line, or what is wrong with it. */
function parseLine(written: string): Omit<NewFact, 'partition'> | string {
  let value: unknown;
  try {
    value = JSON.parse(written);
    // What is nested too deeply can be read, and not be written again.
    JSON.stringify(value);
  } catch {
    return 'it is not JSON, or nested too deeply';
  }
  const result = line.safeParse(value);
  if (!result.success) {
    const [{ path, message }] = result.error.issues;
    return path.length > 0 ? `${path.join('.')}: ${message}` : message;
  }
  const { position: _, partition, at, ...rest } = result.data;
  const fact = { ...rest, at: new Date(at).toISOString() };
  const known = readFact({
    ...fact,
    position: 0,
    partition: partition ?? 'live',
  });
  return known ? fact : `there is no fact ${rest.type} with such data`;
}
