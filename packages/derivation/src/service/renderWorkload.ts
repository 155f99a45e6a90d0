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
    uses: new Set(
      scope.secrets
        .filter(({ imagePull }) => imagePull)
        .map(({ name }) => name),
    ),
    configHash: '',
    problems: [],
  };
  for (const [declaredName, declared] of scope.intent.containers) {
    new ContainerRenderer(scope, workload, declaredName, declared).render();
  }
  const { env = [], mounts = [], volumes = [] } = scope.identity ?? {};
  for (const container of workload.containers) {
    container.env.push(
      ...env.filter(({ name }) => !container.env.some(e => e.name === name)),
    );
    container.mounts.push(...mounts);
  }
  workload.volumes.push(...volumes);
  workload.volumes.push({ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } });
  workload.configHash = hash(
    JSON.stringify([
      workload.fileMaps,
      workload.secretTemplates.map(({ entries }) => entries),
      scope.secrets
        .filter(({ name }) => workload.uses.has(name))
        .map(({ id, keys, path }) => [id, keys, path]),
    ]),
  );
  return workload;
}
