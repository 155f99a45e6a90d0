import {
  allPages,
  IntentDocument,
  platformIntentReadPermission,
  SEARCH_TYPES,
} from '@ridgeway/plugin-platform-common';
import { DocumentSource } from './DocumentSource';
import { inOneLine } from './inOneLine';
import { intentsVersion } from './intentsVersion';

const PAGE_SIZE = 500;

/** Sectors and services by everything that their documents say. */
export const intents: DocumentSource = {
  type: SEARCH_TYPES.intent,
  visibilityPermission: platformIntentReadPermission,
  page: {
    title: 'Sectors',
    location: '/sectors',
    summary: 'Every sector with its services.',
  },
  version: intentsVersion,
  async *documents({ platform, options }) {
    const all = allPages(async cursor =>
      platform.getIntents({ limit: PAGE_SIZE, cursor }, await options()),
    );
    for await (const intent of all) {
      const { subject, kind, owner, description, text } = intent;
      yield {
        title: subject,
        text: inOneLine(description, text),
        location: tabOf(intent),
        summary: description,
        kind,
        state: '',
        owner,
      };
    }
  },
};

/** The Intent tab: a page of its own beside the entity that the catalog finds. */
function tabOf({ subject }: IntentDocument): string {
  const [sector, name] = subject.split('/');
  const entity =
    name === undefined
      ? `default/system/${sector}`
      : `${sector}/component/${name}`;
  return `/catalog/${entity}/intent`;
}
