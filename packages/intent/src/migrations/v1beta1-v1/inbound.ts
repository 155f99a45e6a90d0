import { Edit } from '../../edit/Edit';
import { MigrationDefinition } from '../MigrationDefinition';
import { isThere, listAt } from '../plain';
import { HOP } from './hop';

const INBOUND = ['spec', 'inbound'];
const CONSENTS = ['spec', 'consents'];

/** Entries of `inbound` become consents. */
export const inbound: MigrationDefinition = {
  id: 'inbound',
  ...HOP,
  class: 'automatic',
  title: 'Entries of inbound become consents.',
  plan: document =>
    isThere(document, INBOUND)
      ? [
          {
            class: 'automatic',
            field: INBOUND,
            title: 'Entries of inbound become consents.',
            edits: [
              { edit: 'move', path: INBOUND, to: CONSENTS },
              ...listAt(document, INBOUND).map(
                (_, index): Edit => ({
                  edit: 'move',
                  path: [...CONSENTS, index, 'service'],
                  to: [...CONSENTS, index, 'from'],
                }),
              ),
            ],
          },
        ]
      : [],
};
