import { KnownFact } from '@ridgeway/plugin-platform-common';

/** What the subject of a fact was called until then, when the fact says that it was renamed. */
export function movedFrom(fact: KnownFact): string | undefined {
  if (fact.type !== 'intent.committed') {
    return undefined;
  }
  const { change, from } = fact.data.intent ?? {};
  return change === 'moved' && from !== fact.subject ? from : undefined;
}
