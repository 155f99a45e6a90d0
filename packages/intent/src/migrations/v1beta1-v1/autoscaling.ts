import { MigrationDefinition } from '../MigrationDefinition';
import { isThere } from '../plain';
import { HOP } from './hop';

const AUTOSCALING = ['spec', 'autoscaling'];
const CPU = [...AUTOSCALING, 'cpu'];

/** The target of the CPU moves under `metrics`, beside other ones. */
export const autoscaling: MigrationDefinition = {
  id: 'autoscaling',
  ...HOP,
  class: 'automatic',
  title: 'The CPU target of autoscaling moves under metrics.',
  plan: document =>
    isThere(document, CPU)
      ? [
          {
            class: 'automatic',
            field: CPU,
            title: 'The CPU target of autoscaling moves under metrics.',
            edits: [
              {
                edit: 'move',
                path: CPU,
                to: [...AUTOSCALING, 'metrics', 'cpu'],
              },
            ],
          },
        ]
      : [],
};
