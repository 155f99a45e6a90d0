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

const KINDS = ['service', 'secret', 'external', 'managed'] as const;

/**
 * What makes a resource of an entry, where it stands in the list. Each is done to all of them before
 * the next: edits of many entries at once cost little more than one.
 */
const REWORDINGS = [typed, identified, parametrised, unnamed];

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
          ...REWORDINGS.flatMap(reworded =>
            entries.flatMap((entry, index) =>
              reworded(entry, [...LIST, index]),
            ),
          ),
          ...entries.map(entry => ({
            edit: 'move' as const,
            path: [...LIST, 0],
            to: [...RESOURCES, takeName(namesOfEntry(entry), taken)],
          })),
        ],
      },
    ];
  },
};

/** What an entry needs: the field that it has says so. */
function kindOf(entry: PlainValue) {
  return KINDS.find(kind => isThere(entry, [kind]));
}

function typed(entry: PlainValue, at: Path): Edit[] {
  const kind = kindOf(entry);
  const path = [...at, 'type'];
  switch (kind) {
    case undefined:
      return [];
    case 'managed':
      return [{ edit: 'move', path: [...at, kind], to: path }];
    case 'external':
      return [{ edit: 'set', path, value: 'external-service' }];
    default:
      return [{ edit: 'set', path, value: kind }];
  }
}

/** Behind the type, which readers look for first. */
function identified(entry: PlainValue, at: Path): Edit[] {
  const kind = kindOf(entry);
  return kind === 'service' || kind === 'secret'
    ? [{ edit: 'move', path: [...at, kind], to: [...at, 'id'], last: true }]
    : [];
}

function parametrised(entry: PlainValue, at: Path): Edit[] {
  const params = [...at, 'params'];
  switch (kindOf(entry)) {
    case 'secret':
      return isThere(entry, ['keys'])
        ? [{ edit: 'move', path: [...at, 'keys'], to: [...params, 'keys'] }]
        : [];
    case 'external':
      return [
        {
          edit: 'move',
          path: [...at, 'external'],
          to: [...params, 'endpoints', 'default'],
        },
      ];
    default:
      return [];
  }
}

function unnamed(entry: PlainValue, at: Path): Edit[] {
  return isThere(entry, ['name'])
    ? [{ edit: 'remove', path: [...at, 'name'] }]
    : [];
}
