import { World } from '@ridgeway/intent';
import { valid } from './conditions/valid';
import { Provenance } from './model/Derivation';
import { DeriveOptions } from './model/DeriveOptions';
import { explainIn } from './member/MemberPart';
import { SectorScope } from './sector/SectorScope';
import { partIn } from './service/deriveMember';
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
  const { subject, kind, name } = reference;
  const [sector, own] = subject.split('/');
  const place = placeIn(index, sector, reference.environment);
  if (!place) {
    return [];
  }
  if (own === undefined) {
    const scope = new SectorScope(session, place);
    return explainIn(release.sectorKinds, scope, kind, name);
  }
  const member = index.member(subject);
  const isValid = valid(subject, index.diagnosticsOf(subject));
  return member
    ? partIn(session, member, place, isValid).explain(kind, name)
    : [];
}
