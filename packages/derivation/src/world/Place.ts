import { Located } from '@ridgeway/intent';
import { namespaceOf } from '../names/names';
import { Member } from './Member';
import { ClusterSettings } from './PlatformSettings';
import { sharedNamespaces } from './sharedNamespaces';
import { WorldIndex } from './WorldIndex';

/** Where a sector is in one environment. */
export interface Place {
  sector: string;
  /** Entity reference of the sector's owner. */
  owner: string;
  environment: string;
  cluster: string;
  settings: ClusterSettings;
  namespace: string;
  document: Located<'Sector'>;
}

/**
 * The places of a sector, sorted by environment; none when the sector has no document. An
 * environment whose namespace is another sector's too is no place: nobody is safe there.
 */
export function placesOf(index: WorldIndex, sector: string): Place[] {
  const document = index.world.sectors.get(sector);
  if (!document) {
    return [];
  }
  const { environments } = document.document.spec;
  return [...environments]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, cluster }) => placeOf(index, document, name, cluster))
    .filter(({ namespace }) => !sharedNamespaces(index.world).has(namespace));
}

/** The place of a sector in an environment, when it has that environment. */
export function placeIn(
  index: WorldIndex,
  sector: string,
  environment: string,
): Place | undefined {
  const document = index.world.sectors.get(sector);
  const declared = document?.document.spec.environments.find(
    ({ name }) => name === environment,
  );
  return document &&
    declared &&
    !sharedNamespaces(index.world).has(namespaceOf(sector, environment))
    ? placeOf(index, document, environment, declared.cluster)
    : undefined;
}

/** True when workloads of the two places can reach each other by identity. */
export function shareMesh(a: Place, b: Place): boolean {
  return (
    a.cluster === b.cluster ||
    (a.settings.mesh !== undefined && a.settings.mesh === b.settings.mesh)
  );
}

/** SPIFFE principal of a member, as Istio compares it: without the scheme. */
export function principalOf(
  index: WorldIndex,
  member: Pick<Member, 'serviceAccount'>,
  place: Pick<Place, 'namespace'>,
): string {
  return `${index.platform.trustDomain}/ns/${place.namespace}/sa/${member.serviceAccount}`;
}

function placeOf(
  index: WorldIndex,
  document: Located<'Sector'>,
  environment: string,
  cluster: string,
): Place {
  const { metadata, spec } = document.document;
  return {
    sector: metadata.name,
    owner: spec.owner,
    environment,
    cluster,
    settings: index.platform.cluster(cluster),
    namespace: namespaceOf(metadata.name, environment),
    document,
  };
}
