import type { IServiceEntry } from '@kubernetes-models/istio/networking.istio.io/v1/ServiceEntry';
import { World } from '@ridgeway/intent';
import { destinationsOf, isAddress } from '../egress/Destination';
import { Derivation } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';
import { indexOf } from '../world/WorldIndex';
import {
  isAuthorizationPolicy,
  isNetworkPolicy,
  isSidecar,
} from './openedEdges';

/** Destinations outside that a world declares and permits, as `subject environment host port`. */
export function declaredWaysOut(
  world: World,
  { conditions }: Derivation,
): Set<string> {
  const index = indexOf(world);
  return new Set(
    index.subjects().flatMap(subject => {
      const member = index.member(subject);
      const sector = member && world.sectors.get(member.sector);
      const places = sector?.document.spec.environments ?? [];
      return places.flatMap(({ name }) =>
        (member ? destinationsOf(member) : [])
          .filter(
            ({ host, port }) =>
              !conditions.some(
                condition =>
                  condition.subject === subject &&
                  (condition.environment ?? name) === name &&
                  condition.denials?.some(
                    ({ resource }) =>
                      resource === `ExternalEndpoint::"${host}:${port}"`,
                  ),
              ),
          )
          .map(({ host, port }) => `${subject} ${name} ${host} ${port}`),
      );
    }),
  );
}

/**
 * Destinations outside that derived objects open to a service, in the same form: what the gateway
 * lets its identity out to, what its proxy is shown, and what its network opens straight. The
 * network knows no names: what it opens to everywhere is of any host.
 */
export function openedWaysOut({ resources }: Derivation): string[] {
  return resources
    .filter(({ subject }) => subject.includes('/'))
    .flatMap(({ subject, environment, object }) =>
      waysIn(object).map(
        ({ host, port }) => `${subject} ${environment} ${host} ${port}`,
      ),
    );
}

interface Way {
  host: string;
  port: string;
}

function waysIn(object: KubernetesObject): Way[] {
  if (isAuthorizationPolicy(object)) {
    return (object.spec?.rules ?? [])
      .flatMap(({ when }) => when ?? [])
      .flatMap(({ values }) => values ?? [])
      .map(name => {
        const [, port, host] =
          /^[a-z]+-(\d+)\.(.*)\.[^.]+\.egress\.internal$/.exec(name) ?? [
            name,
            'any',
            name,
          ];
        return { host, port };
      });
  }
  if (isNetworkPolicy(object)) {
    return (object.spec?.egress ?? []).flatMap(({ to, ports }) =>
      (to ?? [])
        .flatMap(({ ipBlock }) => ipBlock ?? [])
        .flatMap(({ cidr }) =>
          (ports ?? []).map(({ port }) => ({
            host: cidr === '0.0.0.0/0' ? '*' : cidr.replace('/32', ''),
            port: String(port),
          })),
        ),
    );
  }
  return isSidecar(object)
    ? (object.spec?.egress ?? [])
        .flatMap(({ hosts }) => hosts)
        .filter(host => host.startsWith('./'))
        .map(host => ({ host: host.slice(2), port: '*' }))
    : [];
}

/** True when what is opened is among what is declared; `*` stands for any. */
export function isDeclared(
  opened: string,
  declared: ReadonlySet<string>,
): boolean {
  const [subject, environment, host, port] = opened.split(' ');
  return [...declared].some(entry => {
    const [s, e, h, p] = entry.split(' ');
    return (
      s === subject &&
      e === environment &&
      (host === '*' ? !isAddress(h) : h === host) &&
      (port === '*' || p === port)
    );
  });
}

/** Hosts that ServiceEntries make known beyond their own namespace and the egress gateway. */
export function hostsForAll({ resources }: Derivation): string[] {
  return resources
    .map(({ object }) => object)
    .filter(isServiceEntry)
    .filter(
      ({ spec }) =>
        !spec?.exportTo?.length ||
        spec.exportTo.some(to => to !== '.' && to !== 'istio-egress'),
    )
    .flatMap(({ spec }) => spec?.hosts ?? []);
}

function isServiceEntry(
  object: KubernetesObject,
): object is KubernetesObject & Pick<IServiceEntry, 'spec'> {
  return object.kind === 'ServiceEntry';
}
