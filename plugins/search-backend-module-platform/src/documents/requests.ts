import {
  allPages,
  platformRequestReadPermission,
  SEARCH_TYPES,
} from '@ridgeway/plugin-platform-common';
import { DocumentSource } from './DocumentSource';
import { inOneLine } from './inOneLine';

const PAGE_SIZE = 100;

/** Requests by what they ask for and why. Each is found by those who may read it, and nobody else. */
export const requests: DocumentSource = {
  type: SEARCH_TYPES.request,
  visibilityPermission: platformRequestReadPermission,
  page: {
    title: 'Requests',
    location: '/requests',
    summary: 'What was asked for, of whom, and what became of it.',
  },
  async *documents({ platform, options }) {
    const all = allPages(async cursor =>
      platform.getRequests(
        { scope: 'all', limit: PAGE_SIZE, cursor },
        await options(),
      ),
    );
    for await (const request of all) {
      const { id, title, reason, decision = '', subject, object } = request;
      yield {
        title,
        text: inOneLine(reason, decision, subject, object),
        location: `/requests/${encodeURIComponent(id)}`,
        summary: reason,
        kind: request.kind,
        state: request.state,
        owner: request.owner,
        authorization: { resourceRef: id },
      };
    }
  },
};
