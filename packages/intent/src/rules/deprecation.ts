import { fieldPaths } from '../fields/fieldPaths';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { deadlineOf } from '../schema/deprecation';
import { DocumentOf } from '../schema/documents';

/** Rules of a Deprecation beyond its shape. */
export function* deprecationFindings({
  spec,
}: DocumentOf<'Deprecation'>): Generator<Finding> {
  const named = Object.keys(spec.of);
  if (named.length !== 1) {
    yield {
      reason: named.length === 0 ? 'MissingField' : 'ConflictingFields',
      path: ['spec', 'of'],
      message:
        named.length === 0
          ? 'This deprecation does not say what goes away.'
          : `This deprecation names ${named.length} things.`,
      allowed: 'exactly one of version, field, resourceType and template',
      example: 'of: { version: ridgeway.dev/v1alpha1 }',
    };
  }
  yield* unknownFieldFindings(spec);
  const deadline = deadlineOf(spec);
  if (
    spec.enforced &&
    (!deadline || spec.enforced.at.slice(0, 10) < deadline)
  ) {
    yield {
      reason: 'EnforcedTooEarly',
      path: ['spec', 'enforced', 'at'],
      reliesOn: [['spec', 'announced']],
      message: deadline
        ? `It would be enforced on ${spec.enforced.at}, before its deadline on ${deadline}.`
        : 'It would be enforced without having been announced.',
      allowed: 'a day on or after the deadline',
    };
  }
  for (const [index, { until }] of (spec.extensions ?? []).entries()) {
    if (deadline && until.slice(0, 10) <= deadline) {
      yield {
        reason: 'ExtensionTooShort',
        path: ['spec', 'extensions', index, 'until'],
        reliesOn: [['spec', 'announced']],
        message: `This extension ends on ${until}, no later than the deadline on ${deadline}.`,
        allowed: `a day after ${deadline}`,
      };
    }
  }
}

/** Nobody would ever be affected: a field may also be one that the language no longer has. */
function* unknownFieldFindings({
  of: { field },
}: DocumentOf<'Deprecation'>['spec']): Generator<Finding> {
  const known = field ? fieldPaths(field.kind) : [];
  if (!field || known.includes(field.path)) {
    return;
  }
  const near = didYouMean(field.path, known);
  yield {
    severity: 'warning',
    reason: 'UnknownField',
    path: ['spec', 'of', 'field', 'path'],
    message: `A ${field.kind} has no field ${field.path}, so this concerns nobody.`,
    allowed: `a path as in the field reference of ${field.kind}, with * for chosen names`,
    example: 'path: spec.containers.*.files',
    ...(near && { suggestion: `Did you mean ${near}?` }),
  };
}
