import { isThere } from '../plain';
import { MigrationDefinition } from '../MigrationDefinition';
import { HOP } from './hop';

const PORTS = ['spec', 'ports'];

/** `ports` moves to where Score has it. */
export const servicePorts: MigrationDefinition = {
  id: 'service-ports',
  ...HOP,
  class: 'automatic',
  title: 'ports moves under service, where Score has it.',
  plan: document =>
    isThere(document, PORTS)
      ? [
          {
            class: 'automatic',
            field: PORTS,
            title: 'ports moves under service.',
            edits: [
              { edit: 'move', path: PORTS, to: ['spec', 'service', 'ports'] },
            ],
          },
        ]
      : [],
};
