import { Located } from '../model/Located';
import { DocumentKind } from '../schema/documents';
import { AnyLocated } from './parseDocument';

/** Whether a document is of the kind. */
export function isKind<K extends DocumentKind>(
  located: AnyLocated,
  kind: K,
): located is Extract<AnyLocated, Located<K>> {
  return located.document.kind === kind;
}
