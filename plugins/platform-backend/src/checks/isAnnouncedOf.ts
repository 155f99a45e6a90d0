import { Located } from '@ridgeway/intent';
import { isDeepStrictEqual } from 'node:util';

/** Whether the same was announced to go away already: then it may be gone by now. */
export function isAnnouncedOf(
  before: Located<'Deprecation'> | undefined,
  { document: { spec } }: Located<'Deprecation'>,
): boolean {
  const known = before?.document.spec;
  return known?.announced !== undefined && isDeepStrictEqual(known.of, spec.of);
}
