import { Spec } from './worlds';

interface Pod {
  metadata: { annotations?: Spec };
  spec: { initContainers?: Spec[]; volumes?: Spec[] };
}

const PROXY: Spec = {
  image: 'docker.io/istio/proxyv2:1.30.3',
  resources: {
    requests: { cpu: '100m', memory: '128Mi' },
    limits: { cpu: '1', memory: '512Mi' },
  },
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    privileged: false,
    readOnlyRootFilesystem: true,
    runAsGroup: 1337,
    runAsNonRoot: true,
    runAsUser: 1337,
  },
};

/** A pod after the mesh has added its proxy to it, as Istio does with its network plugin. */
export function injected(pod: Spec): Spec {
  const { metadata, spec }: Pod = JSON.parse(JSON.stringify(pod));
  return structuredClone({
    ...pod,
    metadata: {
      ...metadata,
      annotations: {
        ...metadata.annotations,
        'sidecar.istio.io/interceptionMode': 'REDIRECT',
        'sidecar.istio.io/status': '{}',
        'traffic.sidecar.istio.io/includeInboundPorts': '*',
        'traffic.sidecar.istio.io/includeOutboundIPRanges': '*',
        'traffic.sidecar.istio.io/excludeInboundPorts': '15020',
      },
    },
    spec: {
      ...spec,
      initContainers: [
        { ...PROXY, name: 'istio-validation' },
        { ...PROXY, name: 'istio-proxy', restartPolicy: 'Always' },
        ...(spec.initContainers ?? []),
      ],
      volumes: [
        ...(spec.volumes ?? []),
        { name: 'istio-envoy', emptyDir: { medium: 'Memory' } },
        {
          name: 'istio-token',
          projected: {
            sources: [
              {
                serviceAccountToken: {
                  audience: 'istio-ca',
                  path: 'istio-token',
                },
              },
            ],
          },
        },
        { name: 'istiod-ca-cert', configMap: { name: 'istio-ca-root-cert' } },
      ],
    },
  });
}
