import { Edit } from '../../edit/Edit';
import { namesOfAddress } from '../../versions/resourceNames';
import { endpointUrl } from '../../versions/v1alpha1/endpointUrl';
import { isThere, listAt, textsAt } from '../plain';
import { MigrationDefinition } from '../MigrationDefinition';
import { namedEntries, wrappedList } from '../wrappedList';
import { HOP } from './hop';
import { namesTaken } from '../namesTaken';

const EGRESS = ['spec', 'egress'];
const OUTBOUND = ['spec', 'outbound'];

/** `egress` becomes addresses under `outbound`; one without a scheme is opaque TCP. */
export const egress: MigrationDefinition = {
  id: 'egress',
  ...HOP,
  class: 'automatic',
  title: 'egress becomes external addresses under outbound.',
  plan(document) {
    if (!isThere(document, EGRESS)) {
      return [];
    }
    const urls = textsAt(document, EGRESS);
    const inFull = urls.map(url => endpointUrl(url) ?? url);
    return [
      {
        class: 'automatic',
        field: EGRESS,
        title: 'egress becomes external addresses under outbound.',
        edits: [
          ...inFull.flatMap((url, index): Edit[] =>
            url === urls[index]
              ? []
              : [{ edit: 'set', path: [...EGRESS, index], value: url }],
          ),
          ...wrappedList(EGRESS, urls.length, 'external'),
          ...namedEntries(
            EGRESS,
            inFull.map(namesOfAddress),
            namesTaken(document),
          ),
          ...(isThere(document, OUTBOUND)
            ? appended(urls.length, listAt(document, OUTBOUND).length)
            : [{ edit: 'move' as const, path: EGRESS, to: OUTBOUND }]),
        ],
      },
    ];
  },
};

/** Takes the entries behind those that are there; without one, only the empty list goes. */
function appended(entries: number, before: number): Edit[] {
  return entries === 0
    ? [{ edit: 'remove', path: EGRESS }]
    : Array.from({ length: entries }, (_, index) => ({
        edit: 'move',
        path: [...EGRESS, 0],
        to: [...OUTBOUND, before + index],
      }));
}
