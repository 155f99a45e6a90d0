import { KubernetesObject } from '../../model/KubernetesObject';
import { Door, OpeningKind, opens } from './OpeningKind';
import { isAuthorizationPolicy, isNetworkPolicy } from './objectsOf';
import { atPorts, peerName, principalName, SERVER_NAME } from './peers';

/** Who may call, at which port. */
export const inbound: OpeningKind = {
  kind: 'inbound',
  doors: object => [...fromNetwork(object), ...fromMesh(object)],
};

function fromNetwork(object: KubernetesObject): Door[] {
  if (!isNetworkPolicy(object)) {
    return [];
  }
  const own = object.metadata.namespace ?? '';
  return (object.spec?.ingress ?? []).flatMap(({ from, ports }) => {
    const callers =
      from === undefined || from.length === 0
        ? ['anyone']
        : from.map(peer => peer.ipBlock?.cidr ?? peerName(peer, own));
    return callers.flatMap(caller =>
      atPorts(ports).map(at => opens('network', `${caller} may call${at}`)),
    );
  });
}

function fromMesh(object: KubernetesObject): Door[] {
  if (
    !isAuthorizationPolicy(object) ||
    (object.spec?.action ?? 'ALLOW') !== 'ALLOW'
  ) {
    return [];
  }
  const rules = (object.spec?.rules ?? []).filter(
    ({ when }) => !when?.some(({ key }) => key === SERVER_NAME),
  );
  return rules.flatMap(({ from, to }) => {
    const callers = (from ?? [{}]).flatMap(({ source }) => [
      ...(source?.principals?.map(principalName) ?? []),
      ...(source?.namespaces?.map(namespace => `${namespace}/*`) ?? []),
      ...(source?.principals || source?.namespaces ? [] : ['anyone']),
    ]);
    const ports = (to ?? [{}]).flatMap(
      ({ operation }) => operation?.ports ?? ['any'],
    );
    return callers.flatMap(caller =>
      ports.map(port =>
        opens(
          'mesh',
          `${caller} may call at ${
            port === 'any' ? 'any port' : `port ${port}`
          }`,
        ),
      ),
    );
  });
}
