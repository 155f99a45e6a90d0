import { isThere, listAt, textAt } from '../plain';
import { MigrationDefinition } from '../MigrationDefinition';
import { takeName } from '../../versions/resourceNames';
import { HOP } from './hop';

const PORTS = ['spec', 'ports'];

/** Where the list is kept while its entries are taken out of it: no port can be called so. */
const LIST = [...PORTS, 'ports_list'];

/** The list of ports becomes a mapping by their names. */
export const portsByName: MigrationDefinition = {
  id: 'ports-by-name',
  ...HOP,
  class: 'automatic',
  title: 'The list of ports becomes a mapping by name.',
  plan(document) {
    const ports = listAt(document, PORTS);
    if (ports.length === 0) {
      return isThere(document, PORTS)
        ? [
            {
              class: 'automatic',
              field: PORTS,
              title: 'The empty list of ports goes.',
              edits: [{ edit: 'remove', path: PORTS }],
            },
          ]
        : [];
    }
    const taken = new Set<string>();
    const named = ports.map(port => {
      const written = textAt(port, ['name']);
      const to = [...PORTS, takeName([written ?? 'port'], taken)];
      return { to, written };
    });
    return [
      {
        class: 'automatic',
        field: PORTS,
        title: 'Ports are written by name.',
        edits: [
          { edit: 'move', path: PORTS, to: LIST },
          ...named.map(({ to }) => ({
            edit: 'move' as const,
            path: [...LIST, 0],
            to,
          })),
          // All of them in a row: edits of many ports at once cost little more than one.
          ...named.flatMap(({ to, written }) =>
            written === undefined
              ? []
              : [{ edit: 'remove' as const, path: [...to, 'name'] }],
          ),
        ],
      },
    ];
  },
};
