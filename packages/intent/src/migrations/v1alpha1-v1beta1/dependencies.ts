import { namesOfScoped } from '../../versions/resourceNames';
import { isThere, textsAt } from '../plain';
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
    const services = textsAt(document, DEPENDENCIES);
    return [
      {
        class: 'automatic',
        field: DEPENDENCIES,
        title: 'dependencies become services under outbound.',
        edits: [
          ...wrappedList(DEPENDENCIES, services.length, 'service'),
          ...namedEntries(DEPENDENCIES, services.map(namesOfScoped), new Set()),
          { edit: 'move', path: DEPENDENCIES, to: ['spec', 'outbound'] },
        ],
      },
    ];
  },
};
