import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import { Derivation } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';

/** The pods of every Deployment. */
export function podTemplatesOf({
  resources,
}: Pick<Derivation, 'resources'>): IPodTemplateSpec[] {
  return resources.flatMap(({ object }) => podTemplatesIn(object));
}

/** The pods of an object; none unless it is a Deployment. */
export function podTemplatesIn(object: KubernetesObject): IPodTemplateSpec[] {
  return isDeployment(object) && object.spec ? [object.spec.template] : [];
}

/** Every container of a pod, in whatever role. */
export function containersOf({ spec }: IPodTemplateSpec): IContainer[] {
  return [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])];
}

function isDeployment(
  object: KubernetesObject,
): object is KubernetesObject & Pick<IDeployment, 'spec'> {
  return object.kind === 'Deployment';
}
