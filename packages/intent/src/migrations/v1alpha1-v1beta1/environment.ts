import { isThere } from '../plain';
import { MigrationDefinition } from '../MigrationDefinition';
import { APP, HOP } from './hop';

/** `env` becomes the variables of the container. */
export const environment: MigrationDefinition = {
  id: 'environment',
  ...HOP,
  class: 'automatic',
  title: 'env becomes the variables of the container app.',
  plan: document =>
    isThere(document, ['spec', 'env'])
      ? [
          {
            class: 'automatic',
            field: ['spec', 'env'],
            title: 'env becomes the variables of the container app.',
            edits: [
              {
                edit: 'move',
                path: ['spec', 'env'],
                to: [...APP, 'variables'],
              },
            ],
          },
        ]
      : [],
};
