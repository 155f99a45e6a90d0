import { z } from 'zod';
import { Path } from '../model/Path';

/** Removes what stands around the schema of a value: optional, default, readonly. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

/** Fields of an object schema; empty for anything else. */
export function fieldsOf(
  schema: z.core.$ZodType,
): Record<string, z.core.$ZodType> {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) {
    return Object.assign({}, ...bare.options.map(fieldsOf));
  }
  return bare instanceof z.ZodObject ? bare.shape : {};
}

/** The schema of what lies under a key or position. */
export function childOf(
  schema: z.core.$ZodType,
  segment: string | number,
): z.core.$ZodType | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) {
    return Object.hasOwn(bare.shape, segment) ? bare.shape[segment] : undefined;
  }
  if (bare instanceof z.ZodRecord) {
    return bare.valueType;
  }
  if (bare instanceof z.ZodArray) {
    // Written without a position, a path speaks of every entry.
    return typeof segment === 'number'
      ? bare.element
      : childOf(bare.element, segment);
  }
  if (bare instanceof z.ZodUnion) {
    const isPosition = typeof segment === 'number';
    for (const option of [...bare.options].sort(
      // A key means the form that is a mapping.
      (a, b) =>
        Number(b instanceof z.ZodArray === isPosition) -
        Number(a instanceof z.ZodArray === isPosition),
    )) {
      const child = childOf(option, segment);
      if (child) {
        return child;
      }
    }
  }
  return undefined;
}

/** The schema at a path, still with what stands around it. */
export function schemaAt(
  root: z.core.$ZodType,
  path: Path,
): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root;
  for (const segment of path) {
    schema = schema && childOf(schema, segment);
  }
  return schema;
}

/** Whether a mapping may go without the field. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** Every path of a schema, names of a mapping's entries written as `<name>`. */
export function* pathsOf(
  schema: z.core.$ZodType,
  prefix: readonly string[] = [],
): Generator<readonly string[]> {
  const bare = unwrap(schema);
  if (prefix.length > 0) {
    yield prefix;
  }
  if (bare instanceof z.ZodObject) {
    for (const [key, child] of Object.entries(bare.shape)) {
      yield* pathsOf(child, [...prefix, key]);
    }
  } else if (bare instanceof z.ZodRecord) {
    yield* pathsOf(bare.valueType, [...prefix, '<name>']);
  } else if (bare instanceof z.ZodArray) {
    yield* pathsOf(bare.element, prefix);
  } else if (bare instanceof z.ZodUnion) {
    for (const option of bare.options) {
      yield* pathsOf(option, prefix);
    }
  }
}
