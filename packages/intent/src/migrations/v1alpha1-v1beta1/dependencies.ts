import { namesOfScoped } from '../../versions/resourceNames';
import { isThere, listAt } from '../plain';
import { MigrationDefinition } from '../MigrationDefinition';
import { namedEntries, wrappedList } from '../wrappedList';
import { HOP } from './hop';

const DEPENDENCIES = ['spec', 'dependencies'];

/** `dependencies` become entries of `outbound`. */
export const dependencies: MigrationDefinition = {
  id: 'dependencies',
  ...HOP,
  class: 'automatic',
  title: 'dependencies become services under outbound.',
  plan(document) {
    if (!isThere(document, DEPENDENCIES)) {
      return [];
    }
    const entries = listAt(document, DEPENDENCIES);
    return [
      {
        class: 'automatic',
        field: DEPENDENCIES,
        title: 'dependencies become services under outbound.',
        edits: [
          ...wrappedList(DEPENDENCIES, entries.length, 'service'),
          ...namedEntries(
            DEPENDENCIES,
            entries.map(entry => namesOfScoped(String(entry))),
            new Set(),
          ),
          { edit: 'move', path: DEPENDENCIES, to: ['spec', 'outbound'] },
        ],
      },
    ];
  },
};
