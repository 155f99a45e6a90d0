import { KubernetesObject } from '../model/KubernetesObject';
import { ManagedUse } from '../service/managed';
import { Place } from '../world/Place';
import { ManagedType } from '../world/PlatformSettings';
import { fillIn } from './fillIn';
import { Metadata } from './metadata';

/** What a composite resource of a managed type is made of. */
export interface CompositeSource {
  use: Pick<ManagedUse, 'object' | 'class'>;
  provided: ManagedType;
  /** With everything filled in. */
  params: ManagedUse['params'];
  place: Place;
  /** Name of the service, or the id of a resource that several share. */
  owner: string;
  /** Identity of the service; undefined for a resource that several share. */
  serviceAccount: string | undefined;
  metadata: Metadata;
}

/** A namespaced Crossplane v2 composite resource as the platform configures its type. */
export function compositeResourceOf({
  use,
  provided,
  params,
  place,
  owner,
  serviceAccount,
  metadata,
}: CompositeSource): KubernetesObject {
  return {
    apiVersion: `${provided.group}/${provided.version}`,
    kind: provided.kind,
    metadata,
    spec: fillIn(provided.spec, {
      class: use.class,
      name: use.object,
      service: owner,
      serviceAccount,
      ...placeVariables(place),
      ...Object.fromEntries(
        Object.keys(provided.params ?? {}).map(name => [
          `params.${name}`,
          params[name],
        ]),
      ),
    }),
  };
}

/** Variables of every template that is filled in for one environment of a sector. */
export function placeVariables({
  sector,
  environment,
  namespace,
  cluster,
  document,
}: Place): Record<string, string | undefined> {
  const { cloud } = document.document.spec;
  return {
    sector,
    environment,
    namespace,
    cluster,
    provider: cloud?.provider,
    region: cloud?.region,
  };
}
