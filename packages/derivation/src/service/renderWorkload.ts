import { hash } from '../text/hash';
import { ContainerRenderer } from './ContainerRenderer';
import type { ServiceScope } from './ServiceScope';
import { Workload } from './Workload';

/** Fills in the containers of a service. */
export function renderWorkload(scope: ServiceScope): Workload {
  const workload: Workload = {
    containers: [],
    volumes: [],
    fileMaps: [],
    secretTemplates: [],
    configHash: '',
    problems: [],
  };
  for (const [declaredName, declared] of scope.intent.containers) {
    new ContainerRenderer(scope, workload, declaredName, declared).render();
  }
  workload.volumes.push({ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } });
  workload.configHash = hash(
    JSON.stringify([
      workload.fileMaps,
      workload.secretTemplates.map(({ entries }) => entries),
    ]),
  );
  return workload;
}
