import { PlainValue } from '../yaml/PlainValue';
import { Draft, readableDraft } from './Draft';
import { isSameValue } from './editValue';

/** A text that was made, read; undefined: there is none, it cannot be read, or it means something else. */
export function draftMeaning(
  text: string | undefined,
  wanted: PlainValue,
): Draft | undefined {
  const read = text === undefined ? undefined : readableDraft(text);
  return read && isSameValue(read.value, wanted) ? read : undefined;
}
