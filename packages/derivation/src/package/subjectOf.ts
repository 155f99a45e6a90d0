import { Located } from '@ridgeway/intent';

/** `retail/search-index`. */
export function subjectOf({
  document: { metadata },
}: Pick<Located<'Package'>, 'document'>): string {
  return `${metadata.sector}/${metadata.name}`;
}
