import { openEdges } from '../agreements/openEdges';
import { isAddress } from '../egress/Destination';
import { locationOf } from '../gates/location';
import { Cause } from '../model/Condition';
import { shortName } from '../names/names';
import { EAST_WEST_PORT } from '../resources/mesh';
import { MemberScope } from '../member/MemberScope';

/** Destinations that are not derived, because the namespace speaks to them in two ways. */
export function conflictingEgress({
  egress,
  subject,
  member,
}: MemberScope): Cause[] {
  return egress.conflicts.map(({ destination, inForce }) => {
    const { scheme, host, port, resource } = destination;
    const other = inForce.users[0].subject;
    return {
      reason: 'EndpointSchemeConflict',
      message: `${subject} declares ${scheme}://${host}:${port}, and ${other} declares ${inForce.scheme}://${host}:${port}. The mesh knows one protocol for a port, so ${subject} does not reach it.`,
      remedy: {
        summary: `Use the scheme ${inForce.scheme}, or agree on one with ${other}.`,
        location: locationOf(member.document, ['spec', 'resources', resource]),
      },
    };
  });
}

/** Destinations whose port the network opens to everywhere, because nothing tells them apart. */
export function openToOutside({ egress, place }: MemberScope): Cause[] {
  const open = egress.direct.filter(({ host }) => !isAddress(host));
  if (open.length === 0) {
    return [];
  }
  const destinations = open
    .map(({ host, port }) => `${host}:${port}`)
    .join(', ');
  const why = place.settings.egressGateway
    ? 'its traffic does not name its host, so the egress gateway cannot tell it apart'
    : `cluster ${place.cluster} has no egress gateway`;
  return [
    {
      reason: 'EgressNotEnforcedAtNetwork',
      message: `The network opens the port of ${destinations} to every address outside: ${why}. Only the mesh knows the host.`,
    },
  ];
}

/** Clusters of the mesh that nobody says the address of. */
export function openToClusters({
  index,
  outbound,
  platformTeam,
}: MemberScope): Cause[] {
  const callees = new Map<string, string[]>();
  for (const { callee, calleeEnd, crossesClusters } of openEdges(outbound)) {
    const { cluster } = calleeEnd.place;
    if (
      crossesClusters &&
      !index.platform.cluster(cluster).eastWestGateway?.addresses
    ) {
      callees.set(cluster, [...(callees.get(cluster) ?? []), callee]);
    }
  }
  return [...callees].map(([cluster, names]) => ({
    reason: 'MeshGatewayNotEnforcedAtNetwork',
    message: `The network opens port ${EAST_WEST_PORT} to every address outside for calls to ${names.join(
      ', ',
    )}: platform.yaml does not say where cluster ${cluster} is reached. The mesh still checks who calls whom.`,
    remedy: {
      summary: `${shortName(
        platformTeam,
      )} can name the addresses in platform.yaml under clusters.${cluster}.eastWestGateway.addresses.`,
      owner: platformTeam,
    },
  }));
}
