import { currentRelease } from '@ridgeway/derivation';
import {
  API_VERSION,
  BUILT_IN_TYPES,
  DocumentOf,
  endpointsOf,
  ManagedParam,
  parseTemplate,
  references,
  secretKeys,
  WorldFile,
} from '@ridgeway/intent';

/** A world around a single Service, and what it grants that a real one would have to. */
export interface MadeUpWorld {
  files: WorldFile[];
  /** Completes "A real sector would have to ...". */
  grants: string[];
}

/** A managed type as far as a service shows what it is. */
interface MadeUpType {
  outputs: string[];
  params: Record<string, { type: ManagedParam['type'] }>;
}

const CLUSTER = 'default';

/** A cluster that has everything a service can need. */
const CLUSTER_SETTINGS = {
  secretStore: 'default',
  egressGateway: { namespace: 'istio-egress', name: 'egress' },
  ingressGateway: { namespace: 'istio-ingress', name: 'ingress' },
  certificateIssuer: 'default',
};

/**
 * Makes up a platform and sectors in which a single Service can be derived. Its own sector grants
 * what a sector grants by itself; what belongs to other sectors is declared and not granted, so
 * that conditions say what to ask for.
 *
 * @param assets - Texts that its containers take, which can hold placeholders too.
 */
export function madeUpWorld(
  service: DocumentOf<'Service'>,
  assets: readonly WorldFile[] = [],
): MadeUpWorld {
  const { spec, metadata } = service;
  const resources = Object.entries(spec.resources ?? {});
  const managed = new Map<string, MadeUpType>();
  for (const [name, { type, params }] of resources) {
    if (!BUILT_IN_TYPES.includes(type)) {
      const known = managed.get(type);
      managed.set(type, {
        outputs: [
          ...(known?.outputs ?? []),
          ...outputsUsed(service, name, assets),
        ],
        params: { ...known?.params, ...paramsUsed(params) },
      });
    }
  }
  const egress = resources
    .filter(([, { type }]) => type === 'external-service')
    .flatMap(([, resource]) => endpointsOf(resource))
    .map(({ host, port }) => `${host}:${port}`);
  const domains = [
    ...(spec.exposure?.hosts ?? []),
    ...Object.values(spec.environments ?? {}).flatMap(
      ({ exposure }) => exposure?.hosts ?? [],
    ),
  ];
  const environments = [
    ...new Set([...Object.keys(spec.environments ?? {}), 'production']),
  ];
  const secrets = secretsUsed(service, assets);
  const own = {
    managed: [...managed.keys()],
    egress: [...new Set(egress)],
    domains: [...new Set(domains)],
  };
  const sectors = new Set([metadata.sector, ...secrets.keys()]);
  return {
    files: [
      platformFile(managed),
      ...[...sectors].map(name =>
        sectorFile(
          name,
          environments,
          secrets.get(name),
          name === metadata.sector ? own : {},
        ),
      ),
    ],
    grants: [
      ...own.managed.map(type => `offer the managed type ${type}`),
      ...own.egress.map(destination => `list ${destination} in its egress`),
      ...own.domains.map(host => `have ${host} in its domains`),
      ...Object.keys(secrets.get(metadata.sector) ?? {}).map(
        name => `declare the secret ${name}`,
      ),
    ],
  };
}

/** What placeholders ask of a resource: all that is known about a type nobody describes here. */
function outputsUsed(
  service: DocumentOf<'Service'>,
  name: string,
  assets: readonly WorldFile[],
): string[] {
  const inFiles = assets.flatMap(({ text }) => parseTemplate(text));
  const used = [...references(service.spec)].map(
    ({ placeholder }) => placeholder,
  );
  return [...used, ...inFiles]
    .flatMap(part => (part.kind === 'placeholder' ? [part.path] : []))
    .filter(([root, resource]) => root === 'resources' && resource === name)
    .map(([, , ...output]) => output.join('.'))
    .filter(output => output !== '');
}

/** The params that are given, each of the type that it has. */
function paramsUsed(
  params: Record<string, unknown> = {},
): MadeUpType['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      { type: paramType(value) },
    ]),
  );
}

function paramType(value: unknown): ManagedParam['type'] {
  const type = typeof value;
  if (type === 'number' || type === 'boolean' || type === 'string') {
    return type;
  }
  return Array.isArray(value) ? 'array' : 'object';
}

/** Secrets by sector and name, with their keys. */
function secretsUsed(
  service: DocumentOf<'Service'>,
  assets: readonly WorldFile[],
): Map<string, Record<string, string[]>> {
  const sectors = new Map<string, Record<string, string[]>>();
  for (const [name, resource] of Object.entries(service.spec.resources ?? {})) {
    const [sector, secret] = (resource.id ?? '').split('/');
    if (resource.type === 'secret' && secret) {
      const keys = secretKeys(resource) ?? outputsUsed(service, name, assets);
      const known = sectors.get(sector) ?? {};
      known[secret] = [...new Set([...(known[secret] ?? []), ...keys])];
      sectors.set(sector, known);
    }
  }
  return sectors;
}

function platformFile(managed: ReadonlyMap<string, MadeUpType>): WorldFile {
  return {
    path: 'platform/platform.yaml',
    text: JSON.stringify({
      apiVersion: API_VERSION,
      kind: 'Platform',
      spec: {
        release: currentRelease.version,
        trustDomain: 'cluster.local',
        clusters: { [CLUSTER]: CLUSTER_SETTINGS },
        managed: Object.fromEntries(
          [...managed].map(([type, { outputs, params }]) => [
            type,
            {
              group: 'platform.example',
              kind: `${type[0].toUpperCase()}${type.slice(1)}`,
              version: 'v1',
              spec: {
                class: '${class}',
                ...Object.fromEntries(
                  Object.keys(params).map(name => [name, `\${params.${name}}`]),
                ),
              },
              params,
              connectionSecret: '${name}-conn',
              outputs: outputs.length > 0 ? [...new Set(outputs)] : ['host'],
            },
          ]),
        ),
      },
    }),
  };
}

function sectorFile(
  name: string,
  environments: string[],
  secrets: Record<string, string[]> | undefined,
  offer: object,
): WorldFile {
  return {
    path: `sectors/${name}/sector.yaml`,
    text: JSON.stringify({
      apiVersion: API_VERSION,
      kind: 'Sector',
      metadata: { name },
      spec: {
        owner: `group:default/${name}`,
        purpose: 'Made up around a single file',
        environments: environments.map(environment => ({
          name: environment,
          cluster: CLUSTER,
        })),
        ...offer,
        secrets: Object.fromEntries(
          Object.entries(secrets ?? {}).map(([secret, keys]) => [
            secret,
            {
              keys: keys.length > 0 ? keys : ['value'],
              remote: Object.fromEntries(
                environments.map(environment => [
                  environment,
                  `${name}/${environment}/${secret}`,
                ]),
              ),
            },
          ]),
        ),
      },
    }),
  };
}
