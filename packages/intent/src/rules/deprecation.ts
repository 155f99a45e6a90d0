import { Finding } from '../parse/Finding';
import { deadlineOf } from '../schema/deprecation';
import { DocumentOf } from '../schema/documents';

/** Pages beside those of deprecations have these names. */
export const RESERVED_DEPRECATIONS: readonly string[] = ['migrate', 'new'];

/** Rules of a Deprecation beyond its shape. */
export function* deprecationFindings({
  metadata,
  spec,
}: DocumentOf<'Deprecation'>): Generator<Finding> {
  if (RESERVED_DEPRECATIONS.includes(metadata.name)) {
    yield {
      reason: 'ReservedName',
      path: ['metadata', 'name'],
      message: `No deprecation can be named ${metadata.name}: a page beside those of deprecations has that name.`,
      allowed: 'any other DNS label',
      suggestion: `Choose another name, ${metadata.name}-… for instance, for the document and its file.`,
    };
  }
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
