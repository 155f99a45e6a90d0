import type { ISidecar } from '@kubernetes-models/istio/networking.istio.io/v1/Sidecar';
import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import { World } from '@ridgeway/intent';
import { Derivation, DerivedResource } from '../model/Derivation';
import { KubernetesObject } from '../model/KubernetesObject';
import { indexOf } from '../world/WorldIndex';

/** Namespaces of the platform's own callers and gateways. */
const PLATFORM = [
  'istio-ingress',
  'istio-egress',
  'istio-system',
  'monitoring',
];

/** Where traffic may go by the agreements: who, and at which ports of containers. */
export interface Agreed {
  /** As `environment caller callee`. */
  edges: Set<string>;
  /** As `environment caller callee TCP/8080`. */
  ports: Set<string>;
}

/** What the active agreements of a world let flow. */
export function agreedOf(world: World, { agreements }: Derivation): Agreed {
  const active = agreements.filter(({ state }) => state === 'active');
  const edgeOf = (a: (typeof active)[number]) =>
    `${a.environment} ${a.caller} ${a.callee}`;
  return {
    edges: new Set(active.map(edgeOf)),
    ports: new Set(
      active.flatMap(agreement =>
        (indexOf(world).member(agreement.callee)?.ports ?? [])
          .filter(({ name }) => agreement.ports.includes(name))
          .map(
            ({ protocol, targetPort }) =>
              `${edgeOf(agreement)} ${protocol}/${targetPort}`,
          ),
      ),
    ),
  };
}

/** A way from one service to another that a derived object opens, read from the object alone. */
export interface Opened {
  /** As `environment caller callee`. */
  edge: string;
  /** As `TCP/8080`; undefined where the object knows no ports. */
  port: string | undefined;
}

/** Every way from one service to another that derived objects open. */
export function openedEdges(
  { resources }: Derivation,
  sectors: readonly string[],
): Opened[] {
  return resources
    .filter(({ subject }) => subject.includes('/'))
    .flatMap(resource => {
      const { environment, subject } = resource;
      const subjectOf = (namespace: string, name: string) => {
        const sector = sectors.find(
          candidate => `${candidate}-${environment}` === namespace,
        );
        return `${sector}/${name}`;
      };
      return [
        ...callersIn(resource, subjectOf).map(({ subject: caller, port }) => ({
          edge: `${environment} ${caller} ${subject}`,
          port,
        })),
        ...calleesIn(resource, subjectOf).map(({ subject: callee, port }) => ({
          edge: `${environment} ${subject} ${callee}`,
          port,
        })),
      ];
    });
}

/** Ways that derived objects open without an active agreement for exactly the port. */
export function openedWithoutAgreement(
  world: World,
  derivation: Derivation,
  sectors: readonly string[],
): Opened[] {
  const { edges, ports } = agreedOf(world, derivation);
  return openedEdges(derivation, sectors).filter(({ edge, port }) =>
    port === undefined ? !edges.has(edge) : !ports.has(`${edge} ${port}`),
  );
}

/** Ports that derived objects open to callers who are not known by name, with whose they are. */
export function openedToAnybody({
  resources,
}: Pick<Derivation, 'resources'>): Array<{ subject: string; port: string }> {
  return resources
    .filter(({ subject }) => subject.includes('/'))
    .flatMap(({ subject, object }) =>
      portsForAnybody(object).map(port => ({ subject, port })),
    );
}

function portsForAnybody(object: KubernetesObject): string[] {
  if (isAuthorizationPolicy(object)) {
    return object.spec?.action === 'ALLOW' &&
      !PLATFORM.includes(object.metadata.namespace ?? '')
      ? (object.spec.rules ?? [])
          .filter(({ from }) => !from?.length)
          .flatMap(({ to }) => to ?? [{ operation: undefined }])
          .flatMap(({ operation }) => operation?.ports ?? ['any'])
          .map(port => `TCP/${port}`)
      : [];
  }
  return isNetworkPolicy(object)
    ? (object.spec?.ingress ?? [])
        .filter(
          ({ from }) => !from?.length || from.some(({ ipBlock }) => ipBlock),
        )
        .flatMap(({ ports }) => (ports?.length ? portsOf(ports) : ['any']))
    : [];
}

type SubjectOf = (namespace: string, name: string) => string;
interface End {
  subject: string;
  port: string | undefined;
}

function callersIn({ object }: DerivedResource, subjectOf: SubjectOf): End[] {
  if (isAuthorizationPolicy(object)) {
    return PLATFORM.includes(object.metadata.namespace ?? '')
      ? []
      : (object.spec?.rules ?? []).flatMap(({ from, to }) =>
          across(
            (from ?? [])
              .flatMap(({ source }) => source?.principals ?? ['///any//any'])
              .map(principal => principal.split('/'))
              .filter(([, , namespace]) => !PLATFORM.includes(namespace))
              .map(([, , namespace, , account]) =>
                subjectOf(namespace, account),
              ),
            (to ?? [])
              .flatMap(({ operation }) => operation?.ports ?? ['any'])
              .map(port => `TCP/${port}`),
          ),
        );
  }
  return isNetworkPolicy(object)
    ? (object.spec?.ingress ?? []).flatMap(({ from, ports }) =>
        across(
          (from ?? []).flatMap(peer => peerSubject(peer, subjectOf)),
          portsOf(ports),
        ),
      )
    : [];
}

function calleesIn({ object }: DerivedResource, subjectOf: SubjectOf): End[] {
  if (isNetworkPolicy(object)) {
    return (object.spec?.egress ?? []).flatMap(({ to, ports }) =>
      across(
        (to ?? []).flatMap(peer => peerSubject(peer, subjectOf)),
        portsOf(ports),
      ),
    );
  }
  return isSidecar(object)
    ? (object.spec?.egress ?? [])
        .flatMap(({ hosts }) => hosts)
        .map(host => host.split('/'))
        .filter(
          ([namespace]) => namespace !== '.' && !PLATFORM.includes(namespace),
        )
        .map(([namespace, host]) => ({
          subject: subjectOf(namespace, host.split('.')[0]),
          port: undefined,
        }))
    : [];
}

/** Everybody at every port; no port in a rule means all of them. */
function across(subjects: readonly string[], ports: readonly string[]): End[] {
  return subjects.flatMap(subject =>
    (ports.length > 0 ? ports : ['any']).map(port => ({ subject, port })),
  );
}

function portsOf(
  ports: ReadonlyArray<{ port?: unknown; protocol?: string }> | undefined,
): string[] {
  return (ports ?? []).map(({ port, protocol }) => `${protocol}/${port}`);
}

/** A peer without a pod selector is a whole namespace: nobody's by name, unless it is the platform's. */
function peerSubject(peer: INetworkPolicyPeer, subjectOf: SubjectOf): string[] {
  const namespace =
    peer.namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'];
  const labels = peer.podSelector?.matchLabels;
  const name = labels?.['ridgeway.dev/service'] ?? labels?.app;
  return peer.ipBlock || PLATFORM.includes(namespace ?? '')
    ? []
    : [subjectOf(namespace ?? 'any', name ?? 'any')];
}

/** Narrows an object to an AuthorizationPolicy. */
export function isAuthorizationPolicy(
  object: KubernetesObject,
): object is KubernetesObject & Pick<IAuthorizationPolicy, 'spec'> {
  return object.kind === 'AuthorizationPolicy';
}

/** Narrows an object to a NetworkPolicy. */
export function isNetworkPolicy(
  object: KubernetesObject,
): object is KubernetesObject & Pick<INetworkPolicy, 'spec'> {
  return object.kind === 'NetworkPolicy';
}

/** Narrows an object to a Sidecar. */
export function isSidecar(
  object: KubernetesObject,
): object is KubernetesObject & Pick<ISidecar, 'spec'> {
  return object.kind === 'Sidecar';
}
