import { principalOf } from '../world/Place';
import { ClusterSettings } from '../world/PlatformSettings';
import { WorldIndex } from '../world/WorldIndex';

/** Settings of a cluster's ingress gateway. */
export type IngressGateway = NonNullable<ClusterSettings['ingressGateway']>;

/** Identity of the ingress gateway; its service account is `<name>-istio` unless configured. */
export function ingressPrincipal(
  index: WorldIndex,
  { namespace, name, serviceAccount = `${name}-istio` }: IngressGateway,
): string {
  return principalOf(index, { serviceAccount }, { namespace });
}
