import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import type { INetworkPolicyPort } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort';
import { NAMESPACE_NAME_LABEL } from '../../resources/labels';
import { SERVICE_LABEL } from '../../world/Member';

/** Condition of a mesh policy on the name that a workload asks for. */
export const SERVER_NAME = 'connection.sni';

/** Who a network peer is: `shop-production/cart`, as the mesh's identities are written too. */
export function peerName(
  { namespaceSelector, podSelector }: INetworkPolicyPeer,
  ownNamespace: string,
): string {
  const namespace = namespaceSelector
    ? namespaceSelector.matchLabels?.[NAMESPACE_NAME_LABEL] ?? '*'
    : ownNamespace;
  const labels = podSelector?.matchLabels ?? {};
  const [[, value] = ['', '*']] = Object.entries(labels);
  return `${namespace}/${labels[SERVICE_LABEL] ?? value}`;
}

/** Who a mesh identity is: `shop-production/cart` of `corp.example/ns/shop-production/sa/cart`. */
export function principalName(principal: string): string {
  const [, namespace, account] =
    /\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(principal) ?? [];
  return namespace === undefined ? principal : `${namespace}/${account}`;
}

/** ` at port 8080` for each port; nothing for all of them. */
export function atPorts(
  ports: readonly INetworkPolicyPort[] | undefined,
): string[] {
  return ports === undefined || ports.length === 0
    ? [' at any port']
    : ports.map(
        ({ port, endPort, protocol }) =>
          ` at port ${port ?? 'any'}${endPort ? `-${endPort}` : ''}${
            protocol === 'UDP' ? ' (UDP)' : ''
          }`,
      );
}
