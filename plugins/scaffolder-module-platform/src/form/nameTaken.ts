import { IntentDraft, Offer } from '@ridgeway/plugin-platform-common';

/** Says so when there is a sector or service of that name already. */
export function nameTaken(
  draft: IntentDraft | undefined,
  offer: Pick<Offer, 'sectors' | 'services'> | undefined,
): string | undefined {
  const taken =
    draft &&
    (offer?.sectors.some(({ name }) => name === draft.subject) ||
      offer?.services.some(({ ref }) => ref === draft.subject));
  return taken
    ? `${draft.subject} exists already. Choose another name, or change the one that exists on its page.`
    : undefined;
}
