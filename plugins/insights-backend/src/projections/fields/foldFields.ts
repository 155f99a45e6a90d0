import { KnownFact } from '@ridgeway/plugin-platform-common';

/** Types of facts that say which fields are used. */
export const FIELD_FACTS = ['intent.fields', 'intent.committed'] as const;

/** A fact that says which fields are used. */
export type FieldFact = KnownFact<(typeof FIELD_FACTS)[number]>;

/** Which fields a document uses. */
export interface FieldDocument {
  kind: string;
  version: string;
  used: string[];
  /** Fields that it ever gave another value than their default. */
  ever: string[];
}

/** How many documents more or less use a field. */
export interface FieldStep {
  kind: string;
  version: string;
  /** {@link WHOLE_DOCUMENT} for the document itself. */
  path: string;
  used: number;
  changed: number;
}

/** Stands for a document itself in place of a field's path. */
export const WHOLE_DOCUMENT = '';

/**
 * What a document uses once a fact is taken in; undefined when there is none any more.
 *
 * @remarks
 * What it ever changed stays with it through new versions of the language.
 */
export function foldFields(
  document: FieldDocument | undefined,
  fact: FieldFact,
): FieldDocument | undefined {
  if (fact.type === 'intent.committed') {
    return fact.data.intent?.change === 'removed' ? undefined : document;
  }
  const { kind, version, used, changed } = fact.data;
  const ever = new Set([...(document?.ever ?? []), ...changed]);
  return { kind, version, used, ever: [...ever].sort() };
}

/** What a document adds to the figures, or takes from them. */
export function fieldSteps(
  document: FieldDocument | undefined,
  count: 1 | -1,
): FieldStep[] {
  if (!document) {
    return [];
  }
  const { kind, version, used } = document;
  const ever = new Set(document.ever);
  return [
    { kind, version, path: WHOLE_DOCUMENT, used: count, changed: 0 },
    ...used.map(path => ({
      kind,
      version,
      path,
      used: count,
      changed: ever.has(path) ? count : 0,
    })),
  ];
}
