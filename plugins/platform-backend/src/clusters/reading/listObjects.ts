import { z } from 'zod';
import { hasStatus, healthOf, isWorkload } from '../health';
import { LiveObject } from '../store/LiveStore';
import { KindOfObject } from './KindOfObject';
import { ClusterReader } from './KubernetesApi';

/** Objects in one answer. */
const PAGE = 500;

/** Only what was derived here is asked for. */
const SELECTOR = 'app.kubernetes.io/managed-by=ridgeway';

/** What came of listing a kind. */
export type Listing =
  | { state: 'read'; objects: LiveObject[] }
  | { state: 'unserved' }
  | { state: 'refused' }
  | { state: 'silent'; message: string };

const texts = z.record(z.string(), z.string()).default({});
const liveItem = z.looseObject({
  metadata: z.looseObject({
    name: z.string(),
    namespace: z.string().default(''),
    creationTimestamp: z.string(),
    labels: texts,
    annotations: texts,
  }),
});
const objectList = z.object({
  metadata: z.object({ continue: z.string().optional() }).optional(),
  /** A list of metadata alone has none where there is nothing. */
  items: z.array(liveItem).nullish(),
});

/** Reads all objects of a kind that were derived, page by page. */
export async function listObjects(
  reader: ClusterReader,
  cluster: string,
  kind: KindOfObject & { path: string },
  signal: AbortSignal,
): Promise<Listing> {
  const objects: LiveObject[] = [];
  let next: string | undefined;
  do {
    const query = new URLSearchParams({
      labelSelector: SELECTOR,
      limit: String(PAGE),
      ...(next === undefined ? {} : { continue: next }),
    });
    const answer = await reader.get(cluster, `${kind.path}?${query}`, {
      signal,
      metadataOnly: !hasStatus(kind),
    });
    if (answer.state === 'silent') {
      return answer;
    }
    if (answer.status !== 200) {
      return notRead(cluster, kind, answer.status);
    }
    const list = objectList.safeParse(answer.body);
    if (!list.success) {
      return {
        state: 'silent',
        message: `What the cluster ${cluster} answers about objects of kind ${kind.kind} makes no sense.`,
      };
    }
    const { items, metadata } = list.data;
    objects.push(
      ...(items ?? []).map(item => toLiveObject(cluster, kind, item)),
    );
    next = metadata?.continue || undefined;
  } while (next !== undefined);
  return { state: 'read', objects };
}

function notRead(
  cluster: string,
  { kind }: KindOfObject,
  status: number,
): Listing {
  switch (status) {
    case 403:
      return { state: 'refused' };
    case 404:
      return { state: 'unserved' };
    default:
      return {
        state: 'silent',
        message: `The cluster ${cluster} answers with status ${status} when asked for objects of kind ${kind}.`,
      };
  }
}

function toLiveObject(
  cluster: string,
  kind: KindOfObject,
  item: z.infer<typeof liveItem>,
): LiveObject {
  const { name, namespace, labels, annotations, creationTimestamp } =
    item.metadata;
  const sector = labels['ridgeway.dev/sector'];
  const service = labels['ridgeway.dev/service'];
  const { since, ...health } = healthOf(kind, item);
  return {
    cluster,
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    namespace,
    name,
    subject: sector && service ? `${sector}/${service}` : sector,
    environment: labels['ridgeway.dev/environment'],
    revision: annotations['ridgeway.dev/revision'],
    since: creationTimestamp,
    health,
    healthSince: since,
    isWorkload: isWorkload(kind),
  };
}
