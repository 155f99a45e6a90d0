import { Provenance } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';

/**
 * How objects of one kind are derived. A new kind is one file and one line in the registry.
 *
 * @typeParam Scope - what the objects are derived from: a service or a sector in one environment
 */
export interface ResourceKind<Scope> {
  /** Kubernetes kind; the kind of a composite resource is the platform's configuration. */
  kind: string;
  /** The objects, in a stable order; none when the scope does not need the kind. */
  derive(scope: Scope): KubernetesObject[];
  /** Why the fields of one of these objects are what they are; computed only when asked. */
  explain(scope: Scope, object: KubernetesObject): Provenance[];
}
