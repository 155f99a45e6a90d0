import { AdmissionRule } from './AdmissionRule';
import { list, literal } from './cel';

/** Ports of the proxy itself: injection with the mesh's network plugin excludes these, and no others. */
const PROXY_PORTS = '(15020|15021|15090)';

/** Addresses that end at the node: clouds answer there for the credentials of a pod. */
const LINK_LOCAL = '169\\.254\\.[0-9]+\\.[0-9]+/32';

/**
 * Annotations that say what the proxy captures, with what keeps all of it captured. Injection
 * writes some of them itself, before the pod is judged.
 */
const CAPTURE: Readonly<Record<string, (value: string) => string>> = {
  'sidecar.istio.io/interceptionMode': value =>
    `${value} in ${list(['REDIRECT', 'TPROXY'])}`,
  'traffic.sidecar.istio.io/includeInboundPorts': value => `${value} == "*"`,
  'traffic.sidecar.istio.io/includeOutboundIPRanges': value =>
    `${value} == "*"`,
  'traffic.sidecar.istio.io/excludeInboundPorts': value =>
    `${value}.matches(${literal(listOf(PROXY_PORTS))})`,
  'traffic.sidecar.istio.io/excludeOutboundPorts': value => `${value} == ""`,
  'traffic.sidecar.istio.io/excludeOutboundIPRanges': value =>
    `${value}.matches(${literal(listOf(LINK_LOCAL))})`,
  'traffic.sidecar.istio.io/excludeInterfaces': value => `${value} == ""`,
};

/** Labels and annotations that keep the proxy out of a pod, or put another in its place. */
const WITHOUT_PROXY: Readonly<Record<string, (value: string) => string>> = {
  'sidecar.istio.io/inject': value => `${value} != "false"`,
  'istio.io/dataplane-mode': value => `${value} != "none"`,
  'inject.istio.io/templates': value => `${value} == "sidecar"`,
  'sidecar.istio.io/proxyImage': () => 'false',
  'sidecar.istio.io/bootstrapOverride': () => 'false',
};

/** Pods take part in the mesh with all of their traffic. */
export const strictMtls: readonly AdmissionRule[] = [
  {
    guardrail: 'strict-mtls',
    what: 'The pod opts out of the mesh.',
    remedy:
      'Remove the labels and annotations by which it does, such as sidecar.istio.io/inject',
    keeps: ['variables.labels', 'variables.annotations']
      .flatMap(map => entriesOf(map, WITHOUT_PROXY))
      .join(' && '),
  },
  {
    guardrail: 'strict-mtls',
    what: 'The pod keeps traffic from the proxy of the mesh.',
    remedy:
      'Remove the annotations traffic.sidecar.istio.io/* by which it does',
    keeps: entriesOf('variables.annotations', CAPTURE).join(' && '),
  },
];

function listOf(pattern: string): string {
  return `^(${pattern}(,${pattern})*)?$`;
}

function entriesOf(
  map: string,
  conditions: Readonly<Record<string, (value: string) => string>>,
): string[] {
  return Object.entries(conditions).map(
    ([key, condition]) =>
      `(!(${literal(key)} in ${map}) || ${condition(
        `${map}[${literal(key)}]`,
      )})`,
  );
}
