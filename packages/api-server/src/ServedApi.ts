import { ApiResource, KubernetesObject } from '@ridgeway/derivation';
import { Answer, ApiServer } from './ApiServer';

/** What is stored of an object, or why it is not. */
export interface Stored {
  metadata: Record<string, unknown>;
  message?: string;
}

interface Definition {
  status?: { conditions?: Array<{ type: string; status: string }> };
}

interface Served extends ApiResource {
  plural: string;
  namespaced: boolean;
}

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** What an API server serves, and how objects are applied to it. */
export class ServedApi {
  private constructor(
    private readonly server: ApiServer,
    private readonly served: ReadonlyMap<string, Served>,
  ) {}

  /**
   * Installs custom resource definitions, and asks what is served then.
   *
   * @param definitions - each as YAML
   */
  static async install(
    server: ApiServer,
    definitions: readonly string[],
  ): Promise<ServedApi> {
    for (const definition of definitions) {
      const { status, body } = await server.send<Stored>(
        'POST',
        DEFINITIONS,
        definition,
        'application/yaml',
      );
      if (status !== 201) {
        throw new Error(`A definition was refused: ${body.message}`);
      }
    }
    await server.until<{ items: Definition[] }>(DEFINITIONS, ({ body }) =>
      body.items.every(isEstablished),
    );
    return new ServedApi(server, await discover(server));
  }

  /** As `kubectl api-resources` lists it. */
  get apiResources(): ApiResource[] {
    return [...this.served.values()];
  }

  /** Makes a namespace that is not derived. */
  async createNamespace(name: string): Promise<void> {
    await this.server.send('POST', '/api/v1/namespaces', {
      metadata: { name },
    });
  }

  /** Applies an object on the server's side, for real or to see what would come of it. */
  apply(
    object: KubernetesObject,
    mode: 'for real' | 'to see',
  ): Promise<Answer<Stored>> {
    const { apiVersion, kind, metadata } = object;
    const served = this.served.get(`${apiVersion} ${kind}`);
    if (!served) {
      throw new Error(`${kind} (${apiVersion}) is not served.`);
    }
    const path = [
      pathOf(apiVersion),
      ...(served.namespaced ? ['namespaces', metadata.namespace] : []),
      served.plural,
      metadata.name,
    ].join('/');
    const query = new URLSearchParams({
      fieldManager: 'ridgeway',
      force: 'true',
      ...(mode === 'to see' ? { dryRun: 'All' } : {}),
    });
    return this.server.send(
      'PATCH',
      `${path}?${query}`,
      object,
      'application/apply-patch+yaml',
    );
  }
}

async function discover(server: ApiServer): Promise<Map<string, Served>> {
  const { body: known } = await server.send<{
    groups: Array<{ versions: Array<{ groupVersion: string }> }>;
  }>('GET', '/apis');
  const apiVersions = [
    'v1',
    ...known.groups.flatMap(({ versions }) =>
      versions.map(({ groupVersion }) => groupVersion),
    ),
  ];
  const served = new Map<string, Served>();
  for (const apiVersion of apiVersions) {
    const { body } = await server.send<{
      resources?: Array<{ name: string; kind: string; namespaced: boolean }>;
    }>('GET', pathOf(apiVersion));
    for (const { name, kind, namespaced } of body.resources ?? []) {
      if (!name.includes('/')) {
        served.set(`${apiVersion} ${kind}`, {
          apiVersion,
          kind,
          plural: name,
          namespaced,
        });
      }
    }
  }
  return served;
}

function pathOf(apiVersion: string): string {
  return `${apiVersion.includes('/') ? '/apis' : '/api'}/${apiVersion}`;
}

function isEstablished({ status }: Definition): boolean {
  return (status?.conditions ?? []).some(
    condition =>
      condition.type === 'Established' && condition.status === 'True',
  );
}
