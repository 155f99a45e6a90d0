import { isThere } from '../plain';
import { MigrationDefinition, MigrationPart } from '../MigrationDefinition';
import { APP, HOP } from './hop';

const OWN = ['image', 'command', 'args'] as const;

/** Fields that other migrations take into the container. */
const OTHERS = ['env', 'cpu', 'memory', 'healthPath'] as const;

/** `image`, `command` and `args` move into the container `app`. */
export const singleContainer: MigrationDefinition = {
  id: 'single-container',
  ...HOP,
  class: 'automatic',
  title: 'The container gets a name, app, and its fields move into it.',
  plan(document) {
    const moved = OWN.filter(key => isThere(document, ['spec', key])).map(
      (key): MigrationPart => ({
        class: 'automatic',
        field: ['spec', key],
        title: `${key} moves into the container app.`,
        edits: [{ edit: 'move', path: ['spec', key], to: [...APP, key] }],
      }),
    );
    const isEmpty =
      moved.length === 0 &&
      !OTHERS.some(key => isThere(document, ['spec', key]));
    return isEmpty
      ? [
          {
            class: 'automatic',
            field: ['spec'],
            title: 'The container app is named, which has no image yet.',
            edits: [{ edit: 'put', path: APP, value: {} }],
          },
        ]
      : moved;
  },
};
