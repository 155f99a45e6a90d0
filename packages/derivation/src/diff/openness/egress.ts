import { OpeningKind, opens } from './OpeningKind';
import { isNetworkPolicy, isServiceEntry } from './objectsOf';
import { atPorts } from './peers';

/** Destinations outside of the clusters. */
export const egress: OpeningKind = {
  kind: 'egress',
  doors(object) {
    if (isServiceEntry(object)) {
      const { hosts = [], ports = [] } = object.spec ?? {};
      return hosts.flatMap(host =>
        ports.map(({ number }) => opens('mesh', `${host}:${number}`)),
      );
    }
    return isNetworkPolicy(object)
      ? (object.spec?.egress ?? []).flatMap(({ to, ports }) =>
          (to ?? [{ ipBlock: { cidr: 'everywhere' } }])
            .flatMap(({ ipBlock }) => ipBlock?.cidr ?? [])
            .flatMap(cidr =>
              atPorts(ports).map(at => opens('network', `${cidr}${at}`)),
            ),
        )
      : [];
  },
};
