import { Place } from '../world/Place';
import { isNamed } from './Destination';
import { Egress, SharedDestination } from './Egress';

/** Destinations through the gateway that a member makes known to it; none without a gateway. */
export function gatewayDestinations({
  egress: { hosts },
  place: { settings },
}: {
  egress: Egress;
  place: Pick<Place, 'settings'>;
}): SharedDestination[] {
  return settings.egressGateway
    ? hosts.flatMap(({ destinations }) => destinations.filter(isNamed))
    : [];
}
