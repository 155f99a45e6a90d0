import { Edit } from '../../edit/Edit';
import { Path } from '../../model/Path';
import { takeName } from '../../versions/resourceNames';
import { PlainValue } from '../../yaml/PlainValue';
import { MigrationDefinition } from '../MigrationDefinition';
import { namesOfEntry } from '../namesTaken';
import { isThere, listAt } from '../plain';
import { HOP } from './hop';

const OUTBOUND = ['spec', 'outbound'];
const RESOURCES = ['spec', 'resources'];

/** Where the list is kept while its entries are taken out of it: no resource can be called so. */
const LIST = [...RESOURCES, 'outbound_list'];

/** Entries of `outbound` become resources by name. */
export const outbound: MigrationDefinition = {
  id: 'outbound',
  ...HOP,
  class: 'automatic',
  title: 'Entries of outbound become resources by name, each with its type.',
  plan(document) {
    const entries = listAt(document, OUTBOUND);
    if (!isThere(document, OUTBOUND)) {
      return [];
    }
    if (entries.length === 0) {
      return [
        {
          class: 'automatic',
          field: OUTBOUND,
          title: 'The empty list outbound goes.',
          edits: [{ edit: 'remove', path: OUTBOUND }],
        },
      ];
    }
    const taken = new Set<string>();
    return [
      {
        class: 'automatic',
        field: OUTBOUND,
        title: 'Entries of outbound become resources by name.',
        edits: [
          { edit: 'move', path: OUTBOUND, to: RESOURCES },
          { edit: 'move', path: RESOURCES, to: LIST },
          ...entries.flatMap(entry => {
            const to = [...RESOURCES, takeName(namesOfEntry(entry), taken)];
            return [
              { edit: 'move' as const, path: [...LIST, 0], to },
              ...typed(entry, to),
            ];
          }),
        ],
      },
    ];
  },
};

/** What an entry says in the words of a resource. */
function typed(entry: PlainValue, at: Path): Edit[] {
  const edits: Edit[] = isThere(entry, ['name'])
    ? [{ edit: 'remove', path: [...at, 'name'] }]
    : [];
  const move = (from: string, ...to: string[]) =>
    edits.push({ edit: 'move', path: [...at, from], to: [...at, ...to] });
  const type = (value: string) =>
    edits.push({ edit: 'set', path: [...at, 'type'], value });
  // Readers look for the type first.
  const identify = (from: string) =>
    edits.push({
      edit: 'move',
      path: [...at, from],
      to: [...at, 'id'],
      last: true,
    });
  if (isThere(entry, ['service'])) {
    type('service');
    identify('service');
  } else if (isThere(entry, ['secret'])) {
    type('secret');
    identify('secret');
    if (isThere(entry, ['keys'])) {
      move('keys', 'params', 'keys');
    }
  } else if (isThere(entry, ['external'])) {
    type('external-service');
    move('external', 'params', 'endpoints', 'default');
  } else if (isThere(entry, ['managed'])) {
    move('managed', 'type');
  }
  return edits;
}
