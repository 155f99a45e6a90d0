import { valueAt } from '../../edit/editValue';
import { MigrationDefinition } from '../MigrationDefinition';
import { entriesAt, isThere } from '../plain';
import { HOP } from './hop';

const EXPOSE = ['spec', 'expose'];
const EXPOSURE = ['spec', 'exposure'];

/** `expose` becomes `exposure`: a list of hosts, and a port by its name. */
export const exposure: MigrationDefinition = {
  id: 'exposure',
  ...HOP,
  class: 'automatic',
  title: 'expose becomes exposure, with a list of hosts and a port by name.',
  plan(document) {
    if (!isThere(document, EXPOSE)) {
      return [];
    }
    const number = valueAt(document, [...EXPOSE, 'port']);
    const named = entriesAt(document, ['spec', 'service', 'ports']).find(
      ([, port]) =>
        valueAt(port, ['port']) === number &&
        valueAt(port, ['protocol']) !== 'UDP',
    );
    return [
      {
        class: 'automatic',
        field: EXPOSE,
        title: 'expose becomes exposure.',
        edits: [
          { edit: 'move', path: EXPOSE, to: EXPOSURE },
          ...(isThere(document, [...EXPOSE, 'host'])
            ? [
                {
                  edit: 'move' as const,
                  path: [...EXPOSURE, 'host'],
                  to: [...EXPOSURE, 'hosts', 0],
                },
              ]
            : []),
          {
            edit: 'set',
            path: [...EXPOSURE, 'port'],
            value:
              named?.[0] ?? (typeof number === 'number' ? String(number) : ''),
          },
        ],
      },
    ];
  },
};
