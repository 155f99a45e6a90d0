import {
  platformIntentReadPermission,
  SEARCH_TYPES,
} from '@ridgeway/plugin-platform-common';
import { DocumentSource } from './DocumentSource';
import { inOneLine } from './inOneLine';
import { intentsVersion } from './intentsVersion';

/** Guardrails by their why and by how to work with them. */
export const guardrails: DocumentSource = {
  type: SEARCH_TYPES.guardrail,
  visibilityPermission: platformIntentReadPermission,
  page: {
    title: 'Guardrails',
    location: '/guardrails',
    summary: 'What holds for everybody, and why.',
  },
  version: intentsVersion,
  async *documents({ platform, options }) {
    const { items } = await platform.getGuardrails(await options());
    for (const { id, title, why, owner, layers } of items) {
      const { advice, incident } = await platform.getGuardrail(
        id,
        await options(),
      );
      yield {
        title,
        text: inOneLine(why, incident ?? '', ...advice, id),
        location: `/guardrails/${encodeURIComponent(id)}`,
        summary: why,
        kind: layers.join(', '),
        state: '',
        owner,
      };
    }
  },
};
