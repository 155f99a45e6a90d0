import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import { KubernetesObject } from '../../model/KubernetesObject';
import { isDeployment } from './objectsOf';

/** The pods that an object runs; undefined when it runs none. */
export function podOf(object: KubernetesObject): IPodSpec | undefined {
  return isDeployment(object) ? object.spec?.template.spec : undefined;
}

/** Every container of a pod, in whatever role. */
export function containersOf(pod: IPodSpec): IContainer[] {
  return [...(pod.initContainers ?? []), ...pod.containers];
}
