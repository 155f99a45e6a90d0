import { managedTypeResource } from '../gates/UseManaged';
import { effectiveIntent } from '../service/EffectiveIntent';
import { managedOf } from '../service/managed';
import type { Session } from '../Session';
import { Place } from '../world/Place';
import { principalFor } from '../world/principalFor';

/**
 * The managed types that services of a sector may have in one environment, sorted: those on offer,
 * and those that a policy permits to a service that asks for one.
 */
export function managedTypes(
  { index, options }: Session,
  place: Place,
): readonly string[] {
  const offered = place.document.document.spec.managed ?? [];
  const types = new Set(offered);
  for (const member of index.membersOf(place.sector)) {
    const spec = index.world.services.get(member.subject)?.document.spec;
    const unoffered = managedOf(index, member, member.resources).some(
      ({ type }) => !types.has(type),
    );
    if (!spec || !unoffered) {
      continue;
    }
    const { resources } = effectiveIntent(member, spec, place.environment);
    for (const use of managedOf(index, member, resources)) {
      if (
        !types.has(use.type) &&
        options.authorizer.decide({
          gate: 'UseManaged',
          principal: principalFor(member, place),
          resource: managedTypeResource(use, place),
          asOf: options.asOf,
        }).allowed
      ) {
        types.add(use.type);
      }
    }
  }
  return [...types].sort();
}
