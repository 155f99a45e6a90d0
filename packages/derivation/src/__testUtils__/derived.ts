import { World } from '@ridgeway/intent';
import { derive } from '../derive';
import { DeriveOptions } from '../model/DeriveOptions';
import { Condition } from '../model/Condition';
import { KubernetesObject } from '../model/KubernetesObject';
import { options } from './authorizers';
import { sector, service, Spec, worldOf } from './worlds';

/** The only object of a kind and name, or the only one of the kind. */
export function find(
  objects: readonly KubernetesObject[],
  kind: string,
  name?: string,
): KubernetesObject | undefined {
  const found = objects.filter(
    object => object.kind === kind && (!name || object.metadata.name === name),
  );
  expect(found.length).toBeLessThan(2);
  return found[0];
}

/** Objects of one subject. */
export function objectsOf(
  world: World,
  subject: string,
  using: DeriveOptions = options,
): KubernetesObject[] {
  return derive(world, using)
    .resources.filter(resource => resource.subject === subject)
    .map(({ object }) => object);
}

/** Objects of a service `shop/app` in an otherwise empty world. */
export function objectsOfService(
  spec: Spec,
  sectorSpec: Spec = {},
  using: DeriveOptions = options,
): KubernetesObject[] {
  return objectsOf(
    worldOf({ shop: sector(sectorSpec), 'shop/app': service(spec) }),
    'shop/app',
    using,
  );
}

/** A condition of a subject. */
export function conditionOf(
  world: World,
  subject: string,
  type: Condition['type'],
  using: DeriveOptions = options,
): Condition {
  const found = derive(world, using).conditions.filter(
    condition => condition.subject === subject && condition.type === type,
  );
  expect(found).toHaveLength(1);
  return found[0];
}
