import { shortName } from '../names/names';
import { managedOf } from '../service/managed';
import { GateDefinition } from './GateDefinition';
import { locationOf } from './location';
import { permitFor } from './permit';

/** May this service have a managed resource of that type? The sector's offer says so. */
export const useManaged: GateDefinition = {
  gate: 'UseManaged',
  guardrail: 'managed-types-are-offered',
  reason: 'ManagedTypeDenied',
  questions: ({ index, member, place }) =>
    managedOf(index, member.resources).map(({ name, type, class: flavour }) => {
      const resource = {
        type: 'ManagedType' as const,
        id: type,
        attributes: {
          class: flavour,
          offered: (place.document.document.spec.managed ?? []).includes(type),
        },
      };
      return {
        use: name,
        resource,
        wish: `use managed resource type ${type}`,
        owner: place.owner,
        remedy: () => ({
          summary: `${shortName(
            place.owner,
          )} can offer ${type} in the sector: add it to spec.managed.`,
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
