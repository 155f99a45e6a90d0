import { z } from 'zod';
import { Path } from '../model/Path';
import { exampleOf, shownBy } from '../parse/exampleOf';
import { hints } from '../schema/hints';
import { isOptional, unwrap } from '../schema/inspect';

/** What fits where the schema shows nothing of its own. */
const BY_REASON: Partial<Record<string, string>> = {
  NotADnsLabel: 'shop',
  NotADuration: '1h',
  NotAFileMode: '0644',
  NotAQuantity: '128Mi',
  NotATypeName: 'postgres',
};

/** A line of YAML that would be right for a field: the schema's example, or one that fits it. */
export function exampleFor(
  schema: z.core.$ZodType,
  path: Path,
): { example?: string } {
  const own = exampleOf(schema, path);
  const made = own.example === undefined ? fitting(schema) : undefined;
  return made === undefined
    ? own
    : exampleOf(z.unknown().meta({ examples: [made] }), path);
}

/** A value that fits; undefined for what only its reader can name. */
function fitting(schema: z.core.$ZodType): unknown {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodEnum) {
    return bare.options[0];
  }
  if (bare instanceof z.ZodLiteral) {
    return [...bare.values][0];
  }
  if (bare instanceof z.ZodBoolean) {
    return true;
  }
  if (bare instanceof z.ZodNumber) {
    const minimum = bare.minValue ?? 1;
    return Math.abs(minimum) < Number.MAX_SAFE_INTEGER
      ? Math.max(minimum, 1)
      : 1;
  }
  if (bare instanceof z.ZodArray) {
    const entry = fitting(bare.element);
    return entry === undefined ? undefined : [entry];
  }
  if (bare instanceof z.ZodObject) {
    return fittingFields(bare);
  }
  if (bare instanceof z.ZodRecord) {
    const value = fitting(bare.valueType);
    return value === undefined ? undefined : { name: value };
  }
  const reason = (hints.get(bare) ?? hints.get(schema))?.reason;
  if (reason !== undefined && BY_REASON[reason] !== undefined) {
    return BY_REASON[reason];
  }
  return bare instanceof z.ZodString ? 'text' : undefined;
}

/** The fields that have to be there. */
function fittingFields(schema: z.ZodObject): unknown {
  const required = Object.entries(schema.shape).filter(
    ([, field]) => !isOptional(field),
  );
  const values = required.map(([name, field]) => [
    name,
    shownBy(field) ?? fitting(field),
  ]);
  return values.some(([, value]) => value === undefined)
    ? undefined
    : Object.fromEntries(values);
}
