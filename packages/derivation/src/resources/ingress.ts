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

/** Labels of the pods of the ingress gateway. */
export function ingressLabels({
  name,
  labels,
}: IngressGateway): Record<string, string> {
  return labels ?? { 'gateway.networking.k8s.io/gateway-name': name };
}
