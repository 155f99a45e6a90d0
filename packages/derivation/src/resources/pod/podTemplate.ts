import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import { ServiceScope } from '../../service/ServiceScope';
import { PROXY_LIMITS, PROXY_REQUESTS } from '../mesh';
import { podContainers } from './podContainers';

/** Annotation that changes with the configuration that pods read. */
const CONFIG_HASH_ANNOTATION = 'ridgeway.dev/config-hash';

/** User and group that volumes belong to: nobody's, because pods do not run as root. */
const NOBODY = 65534;

/**
 * The pod of a service with the restricted profile. Its metadata holds nothing that changes with
 * a revision or a release: those would restart pods that stay the same.
 */
export function podTemplate(scope: ServiceScope): IPodTemplateSpec {
  const { selector, serviceAccount } = scope.member;
  const { containers, initContainers } = podContainers(scope);
  return {
    metadata: {
      labels: scope.labels,
      annotations: {
        [CONFIG_HASH_ANNOTATION]: scope.workload.configHash,
        'sidecar.istio.io/proxyCPU': PROXY_REQUESTS.cpu,
        'sidecar.istio.io/proxyMemory': PROXY_REQUESTS.memory,
        'sidecar.istio.io/proxyCPULimit': PROXY_LIMITS.cpu,
        'sidecar.istio.io/proxyMemoryLimit': PROXY_LIMITS.memory,
      },
    },
    spec: {
      serviceAccountName: serviceAccount,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: {
        runAsNonRoot: true,
        fsGroup: NOBODY,
        fsGroupChangePolicy: 'OnRootMismatch',
        seccompProfile: { type: 'RuntimeDefault' },
      },
      topologySpreadConstraints: [
        'topology.kubernetes.io/zone',
        'kubernetes.io/hostname',
      ].map(topologyKey => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: selector },
      })),
      ...(initContainers.length > 0 ? { initContainers } : {}),
      containers,
      volumes: scope.workload.volumes,
    },
  };
}
