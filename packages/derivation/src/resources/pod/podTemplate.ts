import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import { partName } from '../../names/names';
import { metricsPath } from '../../service/metricsPort';
import { ServiceScope } from '../../service/ServiceScope';
import { WorkloadIdentity } from '../../service/workloadIdentity';
import { PROXY_LIMITS, PROXY_REQUESTS } from '../mesh';
import { podContainers } from './podContainers';
import { volumeAffinity } from './volumeAffinity';
import { excepted, podSecurity } from './securityContext';

/** Annotation that changes with the configuration that pods read. */
const CONFIG_HASH_ANNOTATION = 'ridgeway.dev/config-hash';

/**
 * The pod of a service with the restricted profile, but for what exceptions override. Its metadata holds nothing that changes with
 * a revision or a release: those would restart pods that stay the same.
 */
export function podTemplate(scope: ServiceScope): IPodTemplateSpec {
  const { overrides, identity } = scope;
  const { selector, serviceAccount } = scope.member;
  const { containers, initContainers } = podContainers(scope);
  const affinity = volumeAffinity(scope);
  return {
    metadata: {
      labels: identity
        ? { ...scope.labels, ...identity.podLabels }
        : scope.labels,
      annotations: {
        [CONFIG_HASH_ANNOTATION]: scope.workload.configHash,
        'sidecar.istio.io/proxyCPU': PROXY_REQUESTS.cpu,
        'sidecar.istio.io/proxyMemory': PROXY_REQUESTS.memory,
        'sidecar.istio.io/proxyCPULimit': PROXY_LIMITS.cpu,
        'sidecar.istio.io/proxyMemoryLimit': PROXY_LIMITS.memory,
        ...pastTheProxy(identity),
        ...addedToTheProxy(scope),
      },
    },
    spec: {
      serviceAccountName: serviceAccount,
      ...imagePullSecrets(scope),
      automountServiceAccountToken: overrides.serviceAccountToken ?? false,
      enableServiceLinks: false,
      securityContext: podSecurity(overrides),
      ...excepted(overrides),
      topologySpreadConstraints: [
        'topology.kubernetes.io/zone',
        'kubernetes.io/hostname',
      ].map(topologyKey => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: selector },
      })),
      ...(affinity ? { affinity } : {}),
      ...(initContainers.length > 0 ? { initContainers } : {}),
      containers,
      volumes: scope.workload.volumes,
    },
  };
}

/** The node answers for credentials itself, and the proxy knows no such destination. */
function pastTheProxy(
  identity: WorkloadIdentity | undefined,
): Record<string, string> {
  const addresses = identity?.endpoints.map(({ address }) => `${address}/32`);
  return addresses && addresses.length > 0
    ? { 'traffic.sidecar.istio.io/excludeOutboundIPRanges': addresses.join() }
    : {};
}

/** Where the proxy reads the metrics of the service, to add them to its own. */
function addedToTheProxy({
  isScraped,
  metrics,
  intent,
}: ServiceScope): Record<string, string> {
  return isScraped && metrics
    ? {
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': String(metrics.targetPort),
        'prometheus.io/path': metricsPath(intent),
      }
    : {};
}

function imagePullSecrets({ secrets, name }: ServiceScope) {
  const pulling = secrets.filter(({ imagePull }) => imagePull);
  return pulling.length > 0
    ? {
        imagePullSecrets: pulling.map(use => ({
          name: partName(name, use.name),
        })),
      }
    : {};
}
