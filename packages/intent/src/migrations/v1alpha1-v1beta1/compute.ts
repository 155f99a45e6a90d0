import { valueAt } from '../../edit/editValue';
import { isThere } from '../plain';
import { MigrationDefinition, MigrationPart } from '../MigrationDefinition';
import { APP, HOP } from './hop';

const RESOURCES = [...APP, 'resources'];

/** `cpu` is what the container is promised; `memory` that and the most it may use. */
export const compute: MigrationDefinition = {
  id: 'compute',
  ...HOP,
  class: 'automatic',
  title: 'cpu becomes a request, memory a request and a limit.',
  plan(document) {
    const parts: MigrationPart[] = [];
    if (isThere(document, ['spec', 'cpu'])) {
      parts.push({
        class: 'automatic',
        field: ['spec', 'cpu'],
        title: 'cpu becomes what the container app requests.',
        edits: [
          {
            edit: 'move',
            path: ['spec', 'cpu'],
            to: [...RESOURCES, 'requests', 'cpu'],
          },
        ],
      });
    }
    const memory = valueAt(document, ['spec', 'memory']);
    if (memory !== undefined) {
      parts.push({
        class: 'automatic',
        field: ['spec', 'memory'],
        title: 'memory becomes what the container app requests, and its limit.',
        edits: [
          {
            edit: 'move',
            path: ['spec', 'memory'],
            to: [...RESOURCES, 'requests', 'memory'],
          },
          {
            edit: 'put',
            path: [...RESOURCES, 'limits', 'memory'],
            value: memory,
          },
        ],
      });
    }
    return parts;
  },
};
