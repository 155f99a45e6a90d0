import { TEMPLATE_ANNOTATION } from '@ridgeway/intent';

/** Marks a document, or an entity made from it, as part of the example company. */
export const EXAMPLE_ANNOTATION = 'ridgeway.dev/example';

/** One sentence about a service, for lists. */
export const DESCRIPTION_ANNOTATION = 'ridgeway.dev/description';

/** Entity reference of a component that exists already and is this service. */
export const ADOPTS_ANNOTATION = 'ridgeway.dev/adopts';

/**
 * Reads an annotation of a document's metadata; undefined where it is missing or not a text,
 * since metadata of some kinds is open.
 */
export function annotationOf(
  metadata: object,
  name: string,
): string | undefined {
  const annotations = 'annotations' in metadata && metadata.annotations;
  if (typeof annotations !== 'object' || annotations === null) {
    return undefined;
  }
  const found = Object.entries(annotations).find(([key]) => key === name);
  return typeof found?.[1] === 'string' ? found[1] : undefined;
}

/** Entity reference of the software template that a document says it was written by. */
export function templateOf(metadata: object): string | undefined {
  const template = annotationOf(metadata, TEMPLATE_ANNOTATION);
  return template?.startsWith('template:') ? template : undefined;
}

/** Whether a document came with the example company. */
export function isExample(document: { metadata?: object }): boolean {
  return annotationOf(document.metadata ?? {}, EXAMPLE_ANNOTATION) === 'true';
}
