import { KubernetesObject } from '../../model/KubernetesObject';
import { Door, OpeningKind, opens } from './OpeningKind';
import {
  isAuthorizationPolicy,
  isNetworkPolicy,
  isServiceEntry,
} from './objectsOf';
import { atPorts, SERVER_NAME } from './peers';

/** Destinations outside of the clusters. */
export const egress: OpeningKind = {
  kind: 'egress',
  doors: object => [
    ...fromNetwork(object),
    ...fromMesh(object),
    ...fromGateway(object),
  ],
};

function fromNetwork(object: KubernetesObject): Door[] {
  return isNetworkPolicy(object)
    ? (object.spec?.egress ?? []).flatMap(({ to, ports }) =>
        (to ?? [{ ipBlock: { cidr: 'everywhere' } }])
          .flatMap(({ ipBlock }) => ipBlock?.cidr ?? [])
          .flatMap(cidr =>
            atPorts(ports).map(at => opens('network', `reaches ${cidr}${at}`)),
          ),
      )
    : [];
}

/** Entries for the gateway alone say where its own way leads; workloads do not see them. */
function fromMesh(object: KubernetesObject): Door[] {
  if (!isServiceEntry(object)) {
    return [];
  }
  const { hosts = [], ports = [], exportTo = ['*'] } = object.spec ?? {};
  return exportTo.includes('.') || exportTo.includes('*')
    ? hosts.flatMap(host =>
        ports.map(({ number }) =>
          opens('mesh', `reaches ${host} at port ${number}`),
        ),
      )
    : [];
}

/** The gateway tells destinations apart by the name that a workload asks for. */
function fromGateway(object: KubernetesObject): Door[] {
  return isAuthorizationPolicy(object)
    ? (object.spec?.rules ?? [])
        .flatMap(({ when }) => when ?? [])
        .filter(({ key }) => key === SERVER_NAME)
        .flatMap(({ values }) => values ?? [])
        .map(name => opens('egress', `the gateway lets it out to ${name}`))
    : [];
}
