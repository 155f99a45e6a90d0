import { OpeningKind, opens } from './OpeningKind';
import {
  isCertificateRequestPolicy,
  isHttpRoute,
  isListenerSet,
  isService,
} from './objectsOf';

/** Types of Services that are reached from outside. */
const THROUGH = new Map([
  ['LoadBalancer', 'a load balancer'],
  ['NodePort', 'every node'],
]);

/** Where it answers from outside: hosts, load balancers, ports of nodes. */
export const host: OpeningKind = {
  kind: 'host',
  doors(object) {
    if (isHttpRoute(object)) {
      return (object.spec?.hostnames ?? ['every host of its gateway']).map(
        name => opens('ingress', `answers at ${name}`),
      );
    }
    if (isListenerSet(object)) {
      return (object.spec?.listeners ?? []).map(({ hostname, port }) =>
        opens('ingress', `listens for ${hostname ?? 'every host'}:${port}`),
      );
    }
    if (isCertificateRequestPolicy(object)) {
      return (object.spec?.allowed?.dnsNames?.values ?? []).map(name =>
        opens('ingress', `may have certificates for ${name}`),
      );
    }
    if (isService(object)) {
      const { type = 'ClusterIP', ports = [] } = object.spec ?? {};
      const through = THROUGH.get(type);
      return through === undefined
        ? []
        : ports.map(({ port }) =>
            opens('ingress', `answers through ${through} at port ${port}`),
          );
    }
    return [];
  },
};
