import { loadWorld, World, WorldFile } from '@ridgeway/intent';

/** A document as an object; JSON is YAML. */
export type Spec = Record<string, unknown>;

/** Settings of a platform with everything a cluster can have. */
export const PLATFORM: Spec = {
  release: '2026.11',
  trustDomain: 'corp.example',
  clusters: {
    dev: {
      mesh: 'dev',
      secretStore: 'vault',
      egressGateway: { namespace: 'istio-egress', name: 'egress' },
      ingressGateway: { namespace: 'istio-ingress', name: 'public' },
      monitoring: { namespace: 'monitoring', serviceAccount: 'prometheus' },
      certificateIssuer: 'lets-encrypt',
    },
    bare: {},
  },
  images: ['registry.example/'],
  managed: {
    postgres: {
      group: 'db.example',
      kind: 'PostgresInstance',
      version: 'v1',
      spec: { size: '${class}', labels: ['${sector}/${service}'] },
      connectionSecret: '${name}-conn',
      outputs: ['host', 'port', 'name', 'username', 'password'],
    },
  },
};

/** A sector with one environment, `production`, on cluster `dev`. */
export function sector(spec: Spec = {}): Spec {
  return {
    owner: 'group:default/owners',
    purpose: 'Tests',
    environments: [{ name: 'production', cluster: 'dev' }],
    ...spec,
  };
}

/** A service with one container and a port. */
export function service(spec: Spec = {}): Spec {
  return {
    containers: { app: { image: 'registry.example/app:1' } },
    service: { ports: { http: { port: 80, targetPort: 8080 } } },
    ...spec,
  };
}

/** Files of a world from specs: `commerce` is a sector, `commerce/checkout` a service. */
export function filesOf(
  specs: Record<string, Spec>,
  platform: Spec | undefined = PLATFORM,
): WorldFile[] {
  const files = Object.entries(specs).map(([subject, spec]) => {
    const [sectorName, name] = subject.split('/');
    return name === undefined
      ? file(
          `sectors/${sectorName}/sector.yaml`,
          'Sector',
          { name: sectorName },
          spec,
        )
      : file(
          `sectors/${sectorName}/${name}.yaml`,
          'Service',
          { name, sector: sectorName },
          spec,
        );
  });
  return platform
    ? [
        ...files,
        file('platform/platform.yaml', 'Platform', { name: 'test' }, platform),
      ]
    : files;
}

/** A world from specs. */
export function worldOf(
  specs: Record<string, Spec>,
  platform: Spec | undefined = PLATFORM,
): World {
  return loadWorld(filesOf(specs, platform));
}

/** A file with a document. */
export function file(
  path: string,
  kind: string,
  metadata: Spec,
  spec: Spec,
): WorldFile {
  return {
    path,
    text: JSON.stringify({
      apiVersion: 'ridgeway.dev/v1',
      kind,
      metadata,
      spec,
    }),
    revision: `blob-of-${path}`,
  };
}
