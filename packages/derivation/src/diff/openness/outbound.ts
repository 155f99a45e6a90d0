import { KubernetesObject } from '../../model/KubernetesObject';
import { closes, Door, OpeningKind, opens } from './OpeningKind';
import { isNetworkPolicy, isSidecar } from './objectsOf';
import { atPorts, peerName } from './peers';

/** Whom it may call inside the clusters. */
export const outbound: OpeningKind = {
  kind: 'outbound',
  doors: object => [...fromNetwork(object), ...fromMesh(object)],
};

function fromNetwork(object: KubernetesObject): Door[] {
  if (!isNetworkPolicy(object)) {
    return [];
  }
  const own = object.metadata.namespace ?? '';
  return (object.spec?.egress ?? []).flatMap(({ to, ports }) =>
    (to ?? [])
      .filter(({ ipBlock }) => ipBlock === undefined)
      .flatMap(peer =>
        atPorts(ports).map(at =>
          opens('network', `may call ${peerName(peer, own)}${at}`),
        ),
      ),
  );
}

/** Destinations outside (`./host`) are told by their ServiceEntry. */
function fromMesh(object: KubernetesObject): Door[] {
  if (!isSidecar(object)) {
    return [];
  }
  const { egress, outboundTrafficPolicy } = object.spec ?? {};
  const known = (egress ?? [])
    .flatMap(({ hosts }) => hosts)
    .filter(host => !host.startsWith('./'))
    .map(host => opens('mesh', `may call ${serviceName(host)}`));
  return outboundTrafficPolicy?.mode === 'REGISTRY_ONLY'
    ? [...known, closes('mesh', 'may call what the mesh does not know')]
    : known;
}

/** `shop/cart` of `shop/cart.shop.svc.cluster.local`. */
function serviceName(host: string): string {
  const [namespace, name] = host.split('/');
  return name.endsWith(`.${namespace}.svc.cluster.local`)
    ? `${namespace}/${name.split('.')[0]}`
    : host;
}
