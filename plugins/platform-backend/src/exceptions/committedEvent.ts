import { DocumentOf } from '@ridgeway/intent';
import { isDeepStrictEqual } from 'node:util';

type Exception = DocumentOf<'Exception'>;

/**
 * What a commit did to an exception: undefined when it changed nothing about what is granted, or
 * only ends it sooner.
 */
export function committedEvent(
  before: Exception | undefined,
  after: Exception | undefined,
): 'granted' | 'renewed' | 'revoked' | undefined {
  if (!before || !after) {
    if (before) {
      return 'revoked';
    }
    return after && 'granted';
  }
  if (!isDeepStrictEqual(termsOf(before), termsOf(after))) {
    return 'granted';
  }
  return Date.parse(after.spec.expires) > Date.parse(before.spec.expires)
    ? 'renewed'
    : undefined;
}

function termsOf({ spec }: Exception) {
  const { subject, guardrail, field, overrides = {} } = spec;
  return { subject, guardrail, field, overrides };
}
