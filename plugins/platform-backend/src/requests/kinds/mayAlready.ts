import { Snapshot } from '../../derivation/Snapshot';
import { sectorOf } from '../../derivation/subjects';
import { memberOf } from '../../views/worldIndex';

/**
 * Whether a service uses a secret and nothing denies it: then some policy permits it already,
 * whoever wrote that.
 */
export function mayAlready(
  { subjects, world }: Snapshot,
  subject: string,
  type: 'secret',
  id: string,
): boolean {
  const resources = memberOf(world, subject)?.document.spec.resources ?? {};
  const uses = Object.values(resources).some(
    resource =>
      resource.type === type &&
      resource.id === id &&
      sectorOf(id) !== sectorOf(subject),
  );
  const status = subjects.get(subject);
  return (
    uses &&
    status !== undefined &&
    !status.conditions.some(({ denials = [] }) =>
      denials.some(({ resource }) => resource === `Secret::"${id}"`),
    )
  );
}
