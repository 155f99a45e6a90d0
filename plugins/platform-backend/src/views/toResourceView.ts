import {
  DerivedResource,
  DeriveOptions,
  explain,
  printYaml,
} from '@ridgeway/derivation';
import { World } from '@ridgeway/intent';
import { ResourceView } from '@ridgeway/plugin-platform-common';

/** A derived object with its YAML and the why of its fields. */
export function toResourceView(
  world: World,
  resource: DerivedResource,
  options: DeriveOptions,
): ResourceView {
  const { subject, environment, cluster, object } = resource;
  const { name, namespace } = object.metadata;
  return {
    subject,
    environment,
    cluster,
    apiVersion: object.apiVersion,
    kind: object.kind,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    yaml: printYaml([object]),
    provenance: explain(
      world,
      { subject, environment, kind: object.kind, name },
      options,
    ),
  };
}
