import { managedTypeResource } from '../gates/UseManaged';
import { effectiveIntent } from '../service/EffectiveIntent';
import { ManagedUse, managedOf, sharesResources } from '../service/managed';
import type { Session } from '../Session';
import { Place } from '../world/Place';
import { principalFor } from '../world/principalFor';

/** A managed resource that services of a sector share by its id. */
export interface SharedResource {
  /** With the params of the first service, by name, that gives any. */
  use: ManagedUse & { sharedId: string };
  /** The services that declare it and may have it, sorted, with what they call it. */
  sharers: Array<{ subject: string; resource: string }>;
}

/** What the services of a sector share in one environment, sorted by the name of the object. */
export function sharedResources(
  { index, options }: Session,
  place: Place,
): SharedResource[] {
  const shared = new Map<string, SharedResource>();
  for (const member of index.membersOf(place.sector).filter(sharesResources)) {
    const spec = index.world.services.get(member.subject)?.document.spec;
    const resources = spec
      ? effectiveIntent(member, spec, place.environment).resources
      : [];
    for (const use of managedOf(index, member, resources)) {
      const { sharedId } = use;
      if (
        sharedId === undefined ||
        !use.allowed ||
        !options.authorizer.decide({
          gate: 'UseManaged',
          principal: principalFor(member, place),
          resource: managedTypeResource(use, place),
          asOf: options.asOf,
        }).allowed
      ) {
        continue;
      }
      const known = shared.get(use.object);
      const sharers = known?.sharers ?? [];
      sharers.push({ subject: member.subject, resource: use.name });
      shared.set(use.object, {
        sharers,
        use:
          known && !isEmpty(known.use.params)
            ? known.use
            : { ...use, sharedId },
      });
    }
  }
  return [...shared.values()].sort((a, b) =>
    a.use.object < b.use.object ? -1 : 1,
  );
}

function isEmpty(params: ManagedUse['params']): boolean {
  return Object.keys(params).length === 0;
}
