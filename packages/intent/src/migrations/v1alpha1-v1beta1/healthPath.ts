import { valueAt } from '../../edit/editValue';
import { listAt, textAt } from '../plain';
import { MigrationDefinition } from '../MigrationDefinition';
import { PlainValue } from '../../yaml/PlainValue';
import { APP, HOP } from './hop';

/** `healthPath` becomes a readiness and a liveness probe on the first TCP port. */
export const healthPath: MigrationDefinition = {
  id: 'health-path',
  ...HOP,
  class: 'automatic',
  title: 'healthPath becomes a readiness and a liveness probe.',
  plan(document) {
    const path = textAt(document, ['spec', 'healthPath']);
    const port = listAt(document, ['spec', 'ports'])
      .filter(each => textAt(each, ['protocol']) !== 'UDP')
      .map(targetOf)[0];
    const httpGet = [...APP, 'readinessProbe', 'httpGet'];
    return path === undefined || port === undefined
      ? []
      : [
          {
            class: 'automatic',
            field: ['spec', 'healthPath'],
            title: 'healthPath becomes a readiness and a liveness probe.',
            edits: [
              {
                edit: 'move',
                path: ['spec', 'healthPath'],
                to: [...httpGet, 'path'],
              },
              { edit: 'put', path: [...httpGet, 'port'], value: port },
              {
                edit: 'put',
                path: [...APP, 'livenessProbe'],
                value: { httpGet: { path, port } },
              },
            ],
          },
        ];
  },
};

/** The number that the container listens on. */
function targetOf(port: PlainValue): PlainValue | undefined {
  return valueAt(port, ['targetPort']) ?? valueAt(port, ['port']);
}
