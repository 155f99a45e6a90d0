import { InputError } from '@backstage/errors';
import { cedar } from '../cedar/engine';
import { cedarSchema } from '../cedar/schema';
import { ParsedPolicy } from '../policies/ParsedPolicyFile';

const SCHEMA = 'ridgeway';
/** The engine never forgets a policy set, so the names of sets are used again. */
const SLOTS = 64;

let schemaIsReady = false;
const slots = new Map<string, string>();

/** Hands the schema to the engine once. */
export function preparedSchema(): string {
  if (!schemaIsReady) {
    expectSuccess(cedar().preparseSchema(SCHEMA, cedarSchema));
    schemaIsReady = true;
  }
  return SCHEMA;
}

/**
 * Hands policies to the engine, which parses them once, and gives the name to ask by. A name is
 * valid until the next call: the set that was not asked for longest makes room for a new one.
 *
 * @param content - equal for equal policies
 */
export function preparedPolicies(
  content: string,
  policies: readonly ParsedPolicy[],
): string {
  const known = slots.get(content);
  if (known !== undefined) {
    slots.delete(content);
    slots.set(content, known);
    return known;
  }
  const slot = freeSlot();
  expectSuccess(
    cedar().preparsePolicySet(slot, {
      staticPolicies: Object.fromEntries(
        policies.map(({ key, text }) => [key, text]),
      ),
    }),
  );
  slots.set(content, slot);
  return slot;
}

function freeSlot(): string {
  if (slots.size < SLOTS) {
    return `ridgeway-${slots.size}`;
  }
  const [[oldest, slot]] = slots;
  slots.delete(oldest);
  return slot;
}

function expectSuccess(
  answer: ReturnType<ReturnType<typeof cedar>['preparsePolicySet']>,
) {
  if (answer.type === 'failure') {
    throw new InputError(
      answer.errors.map(({ message }) => message).join('; '),
    );
  }
}
