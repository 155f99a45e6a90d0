import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { z } from 'zod';
import { whySilent } from './whySilent';

/** How long a cluster may take for one answer, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Without what objects hold: labels, annotations and times alone. */
const METADATA_ONLY =
  'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

/** What came of asking a cluster. */
export type ClusterAnswer =
  | { state: 'answered'; status: number; body: unknown }
  /** The cluster, or the way to it, is at fault. */
  | { state: 'silent'; message: string };

/** Reads clusters. */
export interface ClusterReader {
  /** Names of the clusters that are connected. */
  clusters(signal: AbortSignal): Promise<string[]>;
  /** Asks a cluster for what lies under a path, for example `/api/v1/namespaces`. */
  get(
    cluster: string,
    path: string,
    options: { signal: AbortSignal; metadataOnly?: boolean },
  ): Promise<ClusterAnswer>;
}

const clusterList = z.object({
  items: z.array(z.object({ name: z.string() })),
});
const answerOfCluster = z.object({
  kind: z.string(),
  status: z.unknown().optional(),
});

/**
 * Reads clusters through Backstage's Kubernetes plugin, so that its settings, its ways to find
 * clusters and its ways to sign in to them count here as well. Nothing is ever written.
 */
export class KubernetesApi implements ClusterReader {
  constructor(
    private readonly options: {
      auth: AuthService;
      discovery: DiscoveryService;
      patienceMs?: number;
    },
  ) {}

  async clusters(signal: AbortSignal): Promise<string[]> {
    const response = await this.fetch('/clusters', {}, signal);
    const body = await readJson(response);
    // Without settings the plugin serves nothing, and the portal's own page answers.
    if (response.status === 404 || (response.ok && body === undefined)) {
      return [];
    }
    if (!response.ok) {
      throw new ServiceUnavailableError(
        `The Kubernetes plugin of the portal answers with status ${response.status}`,
      );
    }
    return clusterList.parse(body).items.map(({ name }) => name);
  }

  async get(
    cluster: string,
    path: string,
    options: { signal: AbortSignal; metadataOnly?: boolean },
  ): Promise<ClusterAnswer> {
    const { patienceMs = PATIENCE_MS } = this.options;
    const patience = AbortSignal.timeout(patienceMs);
    try {
      const response = await this.fetch(
        `/proxy${path}`,
        {
          'Backstage-Kubernetes-Cluster': cluster,
          accept: options.metadataOnly ? METADATA_ONLY : 'application/json',
        },
        AbortSignal.any([options.signal, patience]),
      );
      const body = await readJson(response);
      // A group that is not served is no object of Kubernetes: the answer is plain text.
      const isUnknown = response.status === 404 && body === undefined;
      const ofCluster = isUnknown || answerOfCluster.safeParse(body).success;
      if (ofCluster && response.status === 401) {
        return { state: 'silent', message: whySilent(cluster, 'unauthorized') };
      }
      return ofCluster
        ? { state: 'answered', status: response.status, body }
        : { state: 'silent', message: whySilent(cluster, errorIn(body)) };
    } catch (error) {
      options.signal.throwIfAborted();
      return {
        state: 'silent',
        message: patience.aborted
          ? `The cluster ${cluster} did not answer within ${Math.round(
              patienceMs / 1000,
            )} seconds.`
          : whySilent(cluster, String(error)),
      };
    }
  }

  private async fetch(
    path: string,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Response> {
    const { auth, discovery } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'kubernetes',
    });
    return fetch(`${await discovery.getBaseUrl('kubernetes')}${path}`, {
      headers: { ...headers, authorization: `Bearer ${token}` },
      signal,
    });
  }
}

const failure = z.object({ error: z.object({ message: z.string() }) });

/** What Backstage says that went wrong on the way to a cluster. */
function errorIn(body: unknown): string {
  const parsed = failure.safeParse(body);
  return parsed.success ? parsed.data.error.message : '';
}

/** Undefined when it is not JSON. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
