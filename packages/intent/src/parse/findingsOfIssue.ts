import { z } from 'zod';
import { formatPath, Path } from '../model/Path';
import { hints } from '../schema/hints';
import { inWords } from '../schema/inWords';
import { fieldsOf, schemaAt, unwrap } from '../schema/inspect';
import { MAX_FINDINGS } from '../yaml/limits';
import { didYouMean } from './didYouMean';
import { exampleOf } from './exampleOf';
import { Finding } from './Finding';
import { unknownField } from './unknownField';

/** Words one misfit between a value and its schema; nothing of zod's own wording is used. */
export function findingsOfIssue(
  root: z.core.$ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
): Finding[] {
  const path = issue.path.filter(
    (segment): segment is string | number => typeof segment !== 'symbol',
  );
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, MAX_FINDINGS)
      .map(key => unknownField(root, path, key));
  }
  if (issue.code === 'invalid_key') {
    return [badKey(root, path)];
  }
  const given = valueAt(value, path);
  const schema = schemaAt(root, path);
  if (issue.code === 'invalid_union' && schema) {
    const inside = issuesInside(schema, given, issue);
    if (inside.length > 0) {
      return inside.flatMap(inner => findingsOfIssue(root, value, inner));
    }
  }
  if (!schema) {
    return [
      { reason: 'InvalidValue', path, message: `${name(path)} is not valid.` },
    ];
  }
  if (given === undefined) {
    return [missing(root, schema, path, value)];
  }
  const expected = { allowed: inWords(schema), ...exampleOf(schema, path) };
  if (given === null) {
    return [
      {
        reason: 'EmptyValue',
        path,
        at: 'key',
        message: `${name(path)} has no value.`,
        ...expected,
        suggestion: 'Give it a value or remove the key.',
      },
    ];
  }
  return [misfit(schema, path, given, issue, expected)];
}

/** What keeps a value from the one form of a union that it means to have. */
function issuesInside(
  schema: z.core.$ZodType,
  given: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
): z.core.$ZodIssue[] {
  const union = unwrap(schema);
  const options = union instanceof z.ZodUnion ? union.options : [];
  const meant = options.findIndex(option =>
    Array.isArray(given)
      ? option instanceof z.ZodArray
      : typeof given === 'object' && option instanceof z.ZodRecord,
  );
  return (issue.errors[meant] ?? []).map(inner => ({
    ...inner,
    path: [...issue.path, ...inner.path],
  }));
}

function misfit(
  schema: z.core.$ZodType,
  path: Path,
  given: unknown,
  issue: z.core.$ZodIssue,
  expected: { allowed: string; example?: string },
): Finding {
  const hint = hints.get(unwrap(schema)) ?? hints.get(schema);
  const is = `${name(path)} is ${kindInWords(given)}`;
  switch (issue.code) {
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near =
        typeof given === 'string' ? didYouMean(given, options) : undefined;
      return {
        reason: typeof given === 'object' ? 'WrongType' : 'InvalidValue',
        path,
        message: `${is}, which is not one of its values.`,
        ...expected,
        ...(near === undefined ? {} : { suggestion: `Did you mean ${near}?` }),
      };
    }
    case 'too_small':
    case 'too_big': {
      if (typeof given === 'number') {
        return {
          reason: 'OutOfRange',
          path,
          message: `${is}, which is too ${
            issue.code === 'too_big' ? 'large' : 'small'
          }.`,
          ...expected,
        };
      }
      return issue.code === 'too_big'
        ? {
            reason: 'TooLong',
            path,
            message: `${name(path)} is too long.`,
            ...expected,
          }
        : {
            reason: 'EmptyValue',
            path,
            message: `${name(path)} is empty.`,
            ...expected,
          };
    }
    case 'invalid_format':
    case 'custom':
      return {
        reason: hint?.reason ?? 'InvalidFormat',
        path,
        message: `${is}, which is not ${brief(expected.allowed)}.`,
        ...expected,
      };
    default:
      return {
        reason: 'WrongType',
        path,
        message: `${is}, but must be ${brief(expected.allowed)}.`,
        ...expected,
        ...quoting(schema, given),
      };
  }
}

function quoting(
  schema: z.core.$ZodType,
  given: unknown,
): { suggestion?: string } {
  return unwrap(schema) instanceof z.ZodString &&
    (typeof given === 'number' || typeof given === 'boolean')
    ? { suggestion: `Write it in quotes: "${given}".` }
    : {};
}

function missing(
  root: z.core.$ZodType,
  schema: z.core.$ZodType,
  path: Path,
  value: unknown,
): Finding {
  const key = String(path[path.length - 1]);
  const parentPath = path.slice(0, -1);
  const parent = valueAt(value, parentPath);
  const parentSchema = schemaAt(root, parentPath);
  const known = parentSchema ? Object.keys(fieldsOf(parentSchema)) : [];
  const strangers =
    typeof parent === 'object' && parent !== null
      ? Object.keys(parent).filter(other => !known.includes(other))
      : [];
  const near = didYouMean(key, strangers);
  return {
    reason: 'MissingField',
    path,
    at: 'key',
    message:
      parentPath.length === 0
        ? `This document has no ${key}.`
        : `${name(parentPath)} has no ${key}.`,
    allowed: inWords(schema),
    ...exampleOf(schema, path),
    ...(near === undefined
      ? {}
      : { suggestion: `Did you mean ${key} where you wrote ${near}?` }),
  };
}

function badKey(root: z.core.$ZodType, path: Path): Finding {
  const key = String(path[path.length - 1]);
  const parent = schemaAt(root, path.slice(0, -1));
  const record = parent && unwrap(parent);
  const keySchema = record instanceof z.ZodRecord ? record.keyType : undefined;
  const allowed = keySchema ? inWords(keySchema) : 'a name';
  return {
    reason: (keySchema && hints.get(keySchema)?.reason) ?? 'InvalidKey',
    path,
    at: 'key',
    message: `The name ${JSON.stringify(key)} is not ${brief(allowed)}.`,
    allowed,
  };
}

/** The value at a path of a plain value. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const segment of path) {
    if (typeof current !== 'object' || current === null) {
      return undefined;
    }
    current = Object.hasOwn(current, segment)
      ? Reflect.get(current, segment)
      : undefined;
  }
  return current;
}

/** A value for a message: short, and clear about its type. */
export function kindInWords(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > 60
      ? `the text ${JSON.stringify(`${value.slice(0, 57)}...`)}`
      : `the text ${JSON.stringify(value)}`;
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'object' ? 'a mapping' : String(value);
}

function name(path: Path): string {
  return path.length === 0 ? 'This document' : formatPath(path);
}

/** The first words of what is allowed; the whole stands beside the message. */
function brief(allowed: string): string {
  return allowed.split(/: |;|,? such as /)[0];
}
