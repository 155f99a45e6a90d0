import { Member, SERVICE_LABEL } from '../world/Member';
import { Place } from '../world/Place';

/** Label with the sector of a derived object. */
export const SECTOR_LABEL = 'ridgeway.dev/sector';
/** Label with the environment of a derived object. */
export const ENVIRONMENT_LABEL = 'ridgeway.dev/environment';
/** Label by which a cluster's namespaces are found in a NetworkPolicy. */
export const NAMESPACE_NAME_LABEL = 'kubernetes.io/metadata.name';

/** Labels of every object of a service. Frozen, because objects share them. */
export function serviceLabels(
  member: Pick<Member, 'name' | 'sector'>,
  place: Pick<Place, 'environment'>,
): Record<string, string> {
  return Object.freeze({
    [SECTOR_LABEL]: member.sector,
    [SERVICE_LABEL]: member.name,
    [ENVIRONMENT_LABEL]: place.environment,
    'app.kubernetes.io/name': member.name,
    'app.kubernetes.io/part-of': member.sector,
    'app.kubernetes.io/managed-by': 'ridgeway',
  });
}

/** Labels of every object of a sector. Frozen, because objects share them. */
export function sectorLabels(
  place: Pick<Place, 'sector' | 'environment'>,
): Record<string, string> {
  return Object.freeze({
    [SECTOR_LABEL]: place.sector,
    [ENVIRONMENT_LABEL]: place.environment,
    'app.kubernetes.io/name': place.sector,
    'app.kubernetes.io/part-of': place.sector,
    'app.kubernetes.io/managed-by': 'ridgeway',
  });
}
