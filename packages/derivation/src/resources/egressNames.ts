import { Destination } from '../egress/Destination';
import { SharedDestination } from '../egress/Egress';
import { Provenance } from '../model/Derivation';
import { labelOf, partName } from '../names/names';

/** Name of the objects of one destination: a host may be reached at several ports. */
export function destinationName(
  { name }: { name: string },
  { host, scheme, port }: Destination,
): string {
  return partName(name, host, `${scheme}-${port}`);
}

/** Name of the mesh's way to one destination, a DNS label. */
export function subsetName({ host, scheme, port }: Destination): string {
  return labelOf(`${scheme}-${port}-${host}`);
}

/** Who of a namespace uses a destination, and by what in its intent. */
export function usersProvenance(
  { subject }: { subject: string },
  { users, scheme, host, port }: SharedDestination,
  field: string,
): Provenance[] {
  return users.map(user => ({
    field,
    intent: `spec.resources.${user.resource}`,
    ...(user.subject === subject
      ? {}
      : { document: `sectors/${user.subject}.yaml` }),
    guardrail: 'egress-is-declared',
    why: `${user.subject} declares ${scheme}://${host}:${port}.`,
  }));
}
