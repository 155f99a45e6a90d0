import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import {
  RiFileCodeLine,
  RiInboxLine,
  RiShieldCheckLine,
} from '@remixicon/react';
import { SEARCH_TYPES } from '@ridgeway/plugin-platform-common';

const TYPES = [
  { value: SEARCH_TYPES.intent, name: 'Intents', icon: <RiFileCodeLine /> },
  {
    value: SEARCH_TYPES.guardrail,
    name: 'Guardrails',
    icon: <RiShieldCheckLine />,
  },
  { value: SEARCH_TYPES.request, name: 'Requests', icon: <RiInboxLine /> },
];

/** How the portal's search shows and filters what the platform adds to it. */
export const searchExtensions = TYPES.flatMap(({ value, name, icon }) => [
  SearchResultListItemBlueprint.make({
    name: value,
    params: {
      icon,
      predicate: ({ type }) => type === value,
      component: async () => {
        const { SearchResultItem } = await import('./SearchResultItem');
        return SearchResultItem;
      },
    },
  }),
  SearchFilterResultTypeBlueprint.make({
    name: value,
    params: { value, name, icon },
  }),
]);
