import { z } from 'zod';
import { hints } from './hints';
import { unwrap } from './inspect';

/** What a schema accepts, in words that follow "must be". */
export function inWords(schema: z.core.$ZodType): string {
  const bare = unwrap(schema);
  const hinted = (hints.get(bare) ?? hints.get(schema))?.allowed;
  if (hinted) {
    return hinted;
  }
  if (bare instanceof z.ZodString) {
    return bare.minLength ? 'text that is not empty' : 'text';
  }
  if (bare instanceof z.ZodNumber) {
    return numberInWords(bare);
  }
  if (bare instanceof z.ZodBoolean) {
    return 'true or false';
  }
  if (bare instanceof z.ZodEnum) {
    return choice(bare.options.map(String));
  }
  if (bare instanceof z.ZodLiteral) {
    return choice([...bare.values].map(String));
  }
  if (bare instanceof z.ZodArray) {
    return `${listInWords(bare)}; each entry ${inWords(bare.element)}`;
  }
  if (bare instanceof z.ZodRecord) {
    return 'a mapping of names to values';
  }
  if (bare instanceof z.ZodObject) {
    return `a mapping with the fields ${Object.keys(bare.shape).join(', ')}`;
  }
  if (bare instanceof z.ZodPipe) {
    return inWords(bare.in);
  }
  if (bare instanceof z.ZodUnion) {
    return bare.options.map(inWords).join(', or ');
  }
  return 'any value';
}

function listInWords(schema: z.ZodArray): string {
  const limit = schema.def.checks?.find(
    check => check instanceof z.core.$ZodCheckMaxLength,
  );
  return limit
    ? `a list of at most ${limit._zod.def.maximum} entries`
    : 'a list';
}

/** Most names that a message lists. */
const LISTED = 40;

/** `a, b or c`; of a very long list, the beginning. */
export function choice(values: readonly string[]): string {
  if (values.length > LISTED) {
    const rest = values.length - LISTED;
    return `${values.slice(0, LISTED).join(', ')} or one of ${rest} more`;
  }
  return values.length < 2
    ? values.join('')
    : `${values.slice(0, -1).join(', ')} or ${values[values.length - 1]}`;
}

function numberInWords(schema: z.ZodNumber): string {
  const noun = schema.isInt ? 'a whole number' : 'a number';
  const minimum = bound(schema.minValue);
  const maximum = bound(schema.maxValue);
  if (minimum !== undefined && maximum !== undefined) {
    return `${noun} from ${minimum} to ${maximum}`;
  }
  if (minimum !== undefined) {
    return `${noun} of at least ${minimum}`;
  }
  return maximum === undefined ? noun : `${noun} of at most ${maximum}`;
}

/** Bounds of the number format itself say nothing. */
function bound(value: number | null): number | undefined {
  return value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER
    ? undefined
    : value;
}
