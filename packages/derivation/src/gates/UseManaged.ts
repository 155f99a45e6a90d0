import { shortName } from '../names/names';
import { AuthorizationResource } from '../model/Authorizer';
import { ManagedUse, managedOf } from '../service/managed';
import { Place } from '../world/Place';
import { GateDefinition } from './GateDefinition';
import { locationOf } from './location';
import { permitFor } from './permit';

/** May this service have a managed resource of that type? The sector's offer says so. */
export const useManaged: GateDefinition = {
  gate: 'UseManaged',
  guardrail: 'managed-types-are-offered',
  reason: 'ManagedTypeDenied',
  questions: ({ index, member, place, intent }) =>
    managedOf(index, member, intent?.resources ?? member.resources).map(use => {
      const { name, type } = use;
      const resource = managedTypeResource(use, place);
      return {
        use: name,
        resource,
        wish: `use managed resource type ${type}`,
        owner: place.owner,
        remedy: () => ({
          summary: `${shortName(
            place.owner,
          )} can offer ${type} in the sector: ask for it.`,
          owner: place.owner,
          request: {
            kind: 'exception' as const,
            subject: member.subject,
            object: type,
          },
          permit: permitFor(
            'UseManaged',
            member.subject,
            resource,
            'uses',
            undefined,
          ).text,
          location: locationOf(place.document, ['spec', 'managed']),
        }),
      };
    }),
};

/** What the gate is asked about: the type, with the class that counts in the environment. */
export function managedTypeResource(
  { type, class: flavour }: Pick<ManagedUse, 'type' | 'class'>,
  place: Place,
): AuthorizationResource {
  return {
    type: 'ManagedType',
    id: type,
    attributes: {
      class: flavour,
      offered: (place.document.document.spec.managed ?? []).includes(type),
    },
  };
}
