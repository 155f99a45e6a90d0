import { Path } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { kindInWords } from '../parse/findingsOfIssue';
import { choice } from '../schema/inWords';
import { ManagedParam, ManagedTypeSpec } from '../schema/managedType';
import { IntentResource } from '../schema/workload';

/**
 * What a resource asks of its managed type that the type does not allow: classes and params that
 * the platform does not offer. Nothing reaches a composite resource that is not allowed here.
 *
 * @param path - of the resource in its document
 */
export function managedFindings(
  type: ManagedTypeSpec,
  resource: Pick<IntentResource, 'type' | 'class' | 'params'>,
  path: Path,
): Finding[] {
  return [
    ...classFindings(type, resource, path),
    ...paramFindings(type.params ?? {}, resource, [...path, 'params']),
  ];
}

/** A class that the type does not have. */
export function* classFindings(
  { classes }: Pick<ManagedTypeSpec, 'classes'>,
  resource: Pick<IntentResource, 'type' | 'class'>,
  path: Path,
): Generator<Finding> {
  const { class: flavour = 'default' } = resource;
  if (!classes || classes.includes(flavour)) {
    return;
  }
  const near = didYouMean(flavour, classes);
  yield {
    reason: 'InvalidValue',
    path: resource.class === undefined ? path : [...path, 'class'],
    message:
      resource.class === undefined
        ? `A resource of type ${resource.type} needs a class.`
        : `The type ${resource.type} has no class ${flavour}.`,
    allowed: choice(classes),
    ...(near && { suggestion: `Did you mean ${near}?` }),
  };
}

function* paramFindings(
  declared: Readonly<Record<string, ManagedParam>>,
  { type, params = {} }: Pick<IntentResource, 'type' | 'params'>,
  path: Path,
): Generator<Finding> {
  const names = Object.keys(declared);
  for (const [name, value] of Object.entries(params)) {
    const at = [...path, name];
    if (Object.hasOwn(declared, name)) {
      yield* valueFindings(declared[name], name, value, at);
    } else {
      const near = didYouMean(name, names);
      yield {
        reason: 'UnknownField',
        path: at,
        at: 'key',
        message: `The type ${type} takes no param ${name}.`,
        allowed: names.length > 0 ? choice(names) : 'no params',
        ...(near && { suggestion: `Did you mean ${near}?` }),
      };
    }
  }
  for (const name of names) {
    if (declared[name].required && !Object.hasOwn(params, name)) {
      yield {
        reason: 'MissingField',
        path: [...path, name],
        at: 'key',
        message: `A resource of type ${type} needs the param ${name}.`,
        allowed: inWords(declared[name]),
      };
    }
  }
}

function* valueFindings(
  param: ManagedParam,
  name: string,
  value: unknown,
  path: Path,
): Generator<Finding> {
  const is = `The param ${name} is ${kindInWords(value)}`;
  const allowed = inWords(param);
  if (!isA(param.type, value)) {
    yield {
      reason: 'WrongType',
      path,
      message: `${is}, but must be ${allowed}.`,
      allowed,
    };
    return;
  }
  if (param.enum && !param.enum.some(option => option === value)) {
    yield {
      reason: 'InvalidValue',
      path,
      message: `${is}, which is not one of its values.`,
      allowed,
    };
  }
  const { minimum = -Infinity, maximum = Infinity } = param;
  if (typeof value === 'number' && (value < minimum || value > maximum)) {
    yield {
      reason: 'OutOfRange',
      path,
      message: `${is}, which is too ${value < minimum ? 'small' : 'large'}.`,
      allowed,
    };
  }
}

function isA(type: ManagedParam['type'], value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return (
        typeof value === 'object' && value !== null && !Array.isArray(value)
      );
    default:
      return typeof value === type;
  }
}

const NOUNS: Readonly<Record<ManagedParam['type'], string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
};

function inWords({ type, enum: options, minimum, maximum }: ManagedParam) {
  const noun = options ? choice(options) : NOUNS[type];
  if (minimum !== undefined && maximum !== undefined) {
    return `${noun} from ${minimum} to ${maximum}`;
  }
  if (minimum !== undefined) {
    return `${noun} of at least ${minimum}`;
  }
  return maximum === undefined ? noun : `${noun} of at most ${maximum}`;
}
