import { World } from '@ridgeway/intent';
import { valid } from './conditions/valid';
import { Provenance } from './model/Derivation';
import { DeriveOptions } from './model/DeriveOptions';
import { ResourceKind } from './resources/ResourceKind';
import { SectorScope } from './sector/SectorScope';
import { scopeIn } from './service/deriveMember';
import { Session } from './Session';
import { placeIn } from './world/Place';

/** Names one derived object. */
export interface ResourceReference {
  /** `commerce/checkout` for a service's object, `commerce` for a sector's. */
  subject: string;
  environment: string;
  kind: string;
  name: string;
}

/**
 * Why a derived object and its fields are what they are: the places in the intent and the
 * guardrails they come from. Computed when asked; empty when nothing of that name is derived.
 */
export function explain(
  world: World,
  reference: ResourceReference,
  options: DeriveOptions,
): Provenance[] {
  const session = new Session(world, options);
  const { index, release } = session;
  const [sector, name] = reference.subject.split('/');
  const place = placeIn(index, sector, reference.environment);
  if (!place) {
    return [];
  }
  if (name === undefined) {
    return explainIn(
      release.sectorKinds,
      new SectorScope(session, place),
      reference,
    );
  }
  const member = index.member(reference.subject);
  const scope =
    member &&
    scopeIn(
      session,
      member,
      place,
      valid(reference.subject, index.diagnosticsOf(reference.subject)),
    );
  return scope ? explainIn(release.serviceKinds, scope, reference) : [];
}

function explainIn<Scope>(
  kinds: ReadonlyArray<ResourceKind<Scope>>,
  scope: Scope,
  { kind, name }: ResourceReference,
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
