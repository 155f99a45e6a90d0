import { isThere, listAt } from '../plain';
import { MigrationDefinition } from '../MigrationDefinition';
import { wrappedList } from '../wrappedList';
import { HOP } from './hop';

const CALLERS = ['spec', 'callers'];

/** `callers` become entries of `inbound`. */
export const callers: MigrationDefinition = {
  id: 'callers',
  ...HOP,
  class: 'automatic',
  title: 'callers become services under inbound.',
  plan: document =>
    isThere(document, CALLERS)
      ? [
          {
            class: 'automatic',
            field: CALLERS,
            title: 'callers become services under inbound.',
            edits: [
              ...wrappedList(
                CALLERS,
                listAt(document, CALLERS).length,
                'service',
              ),
              { edit: 'move', path: CALLERS, to: ['spec', 'inbound'] },
            ],
          },
        ]
      : [],
};
