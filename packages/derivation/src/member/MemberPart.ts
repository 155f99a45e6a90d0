import { Draft, unmet } from '../conditions/build';
import { Cause } from '../model/Condition';
import { Provenance } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';
import { ResourceKind } from '../resources/ResourceKind';
import { MemberScope } from './MemberScope';

/** What a member is in one environment. */
export interface MemberPart {
  scope: MemberScope;
  objects: KubernetesObject[];
  /** Conditions besides those that every member has. */
  conditions: Draft[];
  /** Why the fields of one of the objects are what they are. */
  explain(kind: string, name: string): Provenance[];
}

/** The part of a member that stands still: its edges are as declared, and nothing is derived. */
export function stoppedPart(
  part: MemberPart,
  stopped: readonly [Cause, ...Cause[]],
): MemberPart {
  return {
    ...part,
    objects: [],
    conditions: part.conditions.map(condition =>
      condition.type === 'Derived'
        ? unmet(condition.subject, 'Derived', stopped)
        : condition,
    ),
    explain: () => [],
  };
}

/** The objects of some kinds, in their order. */
export function objectsOf<Scope>(
  kinds: ReadonlyArray<ResourceKind<Scope>>,
  scope: Scope,
): KubernetesObject[] {
  const objects: KubernetesObject[] = [];
  for (const kind of kinds) {
    for (const object of kind.derive(scope)) {
      objects.push(object);
    }
  }
  return objects;
}

/** Why the object of a kind and name is what it is; empty when there is none. */
export function explainIn<Scope>(
  kinds: ReadonlyArray<ResourceKind<Scope>>,
  scope: Scope,
  kind: string,
  name: string,
): Provenance[] {
  for (const candidate of kinds) {
    for (const object of candidate.derive(scope)) {
      if (object.kind === kind && object.metadata.name === name) {
        return candidate.explain(scope, object);
      }
    }
  }
  return [];
}
