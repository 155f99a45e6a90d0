import { z } from 'zod';
import { ClusterReader } from './KubernetesApi';
import { kindKey, KindOfObject } from './KindOfObject';

/** Where the objects of a kind are listed, or why they cannot be. */
export type ServedKind =
  | { state: 'served'; path: string }
  | { state: 'unserved' }
  | { state: 'refused' }
  | { state: 'silent'; message: string };

const resourceList = z.object({
  resources: z
    .array(z.object({ name: z.string(), kind: z.string() }))
    .optional(),
});

/**
 * Asks a cluster which of some kinds it serves: one question for each version of each group.
 *
 * @returns by `kindKey`
 */
export async function servedKinds(
  reader: ClusterReader,
  cluster: string,
  kinds: readonly KindOfObject[],
  signal: AbortSignal,
): Promise<Map<string, ServedKind>> {
  const served = new Map<string, ServedKind>();
  for (const apiVersion of new Set(kinds.map(kind => kind.apiVersion))) {
    const path = `${apiVersion.includes('/') ? '/apis' : '/api'}/${apiVersion}`;
    const answer = await reader.get(cluster, path, { signal });
    const ofVersion = kinds.filter(kind => kind.apiVersion === apiVersion);
    if (answer.state === 'silent') {
      ofVersion.forEach(kind => served.set(kindKey(kind), answer));
      // A cluster that is silent now is not asked for every version there is.
      if (served.size === ofVersion.length) {
        kinds.forEach(kind => served.set(kindKey(kind), answer));
        return served;
      }
      continue;
    }
    const resources =
      answer.status === 200
        ? resourceList.parse(answer.body).resources ?? []
        : [];
    for (const kind of ofVersion) {
      const resource = resources.find(
        each => each.kind === kind.kind && !each.name.includes('/'),
      );
      served.set(
        kindKey(kind),
        resource
          ? { state: 'served', path: `${path}/${resource.name}` }
          : notServed(answer.status),
      );
    }
  }
  return served;
}

function notServed(status: number): ServedKind {
  return { state: status === 403 ? 'refused' : 'unserved' };
}
