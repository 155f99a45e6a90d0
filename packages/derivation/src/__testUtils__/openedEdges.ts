import type { ISidecar } from '@kubernetes-models/istio/networking.istio.io/v1/Sidecar';
import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import { Derivation, DerivedResource } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';

/** Namespaces of the platform's own callers and gateways. */
const PLATFORM = [
  'istio-ingress',
  'istio-egress',
  'istio-system',
  'monitoring',
];

/** Active agreements as `environment caller callee`. */
export function agreedEdges({ agreements }: Derivation): Set<string> {
  return new Set(
    agreements
      .filter(({ state }) => state === 'active')
      .map(
        ({ environment, caller, callee }) =>
          `${environment} ${caller} ${callee}`,
      ),
  );
}

/**
 * Every way from one service to another that a derived object opens, as
 * `environment caller callee`, read from the objects alone.
 */
export function openedEdges(
  { resources }: Derivation,
  sectors: readonly string[],
): string[] {
  return resources
    .filter(({ subject }) => subject.includes('/'))
    .flatMap(resource => {
      const subjectOf = (namespace: string, name: string) => {
        const sector = sectors.find(
          candidate => `${candidate}-${resource.environment}` === namespace,
        );
        return `${sector}/${name}`;
      };
      return [
        ...callersIn(resource, subjectOf).map(
          caller => `${resource.environment} ${caller} ${resource.subject}`,
        ),
        ...calleesIn(resource, subjectOf).map(
          callee => `${resource.environment} ${resource.subject} ${callee}`,
        ),
      ];
    });
}

type SubjectOf = (namespace: string, name: string) => string;

function callersIn({ object }: DerivedResource, subjectOf: SubjectOf) {
  if (isAuthorizationPolicy(object)) {
    if (PLATFORM.includes(object.metadata.namespace ?? '')) {
      return [];
    }
    return (object.spec?.rules ?? [])
      .flatMap(({ from }) => from ?? [])
      .flatMap(({ source }) => source?.principals ?? [])
      .map(principal => principal.split('/'))
      .filter(([, , namespace]) => !PLATFORM.includes(namespace))
      .map(([, , namespace, , account]) => subjectOf(namespace, account));
  }
  return isNetworkPolicy(object)
    ? (object.spec?.ingress ?? [])
        .flatMap(({ from }) => from ?? [])
        .flatMap(peer => peerSubject(peer, subjectOf))
    : [];
}

function calleesIn({ object }: DerivedResource, subjectOf: SubjectOf) {
  if (isNetworkPolicy(object)) {
    return (object.spec?.egress ?? [])
      .flatMap(({ to }) => to ?? [])
      .flatMap(peer => peerSubject(peer, subjectOf));
  }
  return isSidecar(object)
    ? (object.spec?.egress ?? [])
        .flatMap(({ hosts }) => hosts)
        .map(host => host.split('/'))
        .filter(
          ([namespace]) => namespace !== '.' && !PLATFORM.includes(namespace),
        )
        .map(([namespace, host]) => subjectOf(namespace, host.split('.')[0]))
    : [];
}

/** A peer without a pod selector is a whole namespace: nobody's by name, unless it is the platform's. */
function peerSubject(peer: INetworkPolicyPeer, subjectOf: SubjectOf): string[] {
  const namespace =
    peer.namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'];
  const name = peer.podSelector?.matchLabels?.['ridgeway.dev/service'];
  return peer.ipBlock || PLATFORM.includes(namespace ?? '')
    ? []
    : [subjectOf(namespace ?? 'any', name ?? 'any')];
}

function isAuthorizationPolicy(
  object: KubernetesObject,
): object is KubernetesObject & Pick<IAuthorizationPolicy, 'spec'> {
  return object.kind === 'AuthorizationPolicy';
}

function isNetworkPolicy(
  object: KubernetesObject,
): object is KubernetesObject & Pick<INetworkPolicy, 'spec'> {
  return object.kind === 'NetworkPolicy';
}

function isSidecar(
  object: KubernetesObject,
): object is KubernetesObject & Pick<ISidecar, 'spec'> {
  return object.kind === 'Sidecar';
}
