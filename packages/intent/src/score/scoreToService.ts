import { ContainerFile, VolumeMount } from '../schema/container';
import { API_VERSION, DocumentOf } from '../schema/documents';
import { ScoreContainer, ScoreWorkload } from './scoreSchema';

/** What Score writes for an image that the runtime supplies: here, one that does not exist yet. */
const RUNTIME_IMAGE = '.';

/**
 * Turns a Score workload into a Service of a sector. Lists of files and volumes become mappings
 * by their target; of two with one target the later counts, as in the Score implementations.
 */
export function scoreToService(
  workload: ScoreWorkload,
  sector: string,
): DocumentOf<'Service'> {
  const { metadata, containers, service, resources } = workload;
  return {
    apiVersion: API_VERSION,
    kind: 'Service',
    metadata: { ...metadata, sector },
    spec: {
      containers: Object.fromEntries(
        Object.entries(containers).map(([name, container]) => [
          name,
          toContainer(container),
        ]),
      ),
      ...(service && { service }),
      ...(resources && { resources }),
    },
  };
}

function toContainer(
  container: ScoreContainer,
): DocumentOf<'Service'>['spec']['containers'][string] {
  const { image, files, volumes, ...rest } = container;
  return {
    ...(image === RUNTIME_IMAGE ? {} : { image }),
    ...rest,
    ...(files && { files: byTarget<ContainerFile>(files) }),
    ...(volumes && { volumes: byTarget<VolumeMount>(volumes) }),
  };
}

function byTarget<T extends object>(
  entries: Array<T & { target?: string }> | Record<string, T>,
): Record<string, T> {
  if (!Array.isArray(entries)) {
    return entries;
  }
  const result = new Map<string, T>();
  for (const { target, ...entry } of entries) {
    if (target !== undefined) {
      result.set(target, entry as unknown as T);
    }
  }
  return Object.fromEntries(result);
}
