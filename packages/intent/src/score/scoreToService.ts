import { ContainerFile, VolumeMount } from '../schema/container';
import { API_VERSION, DocumentOf } from '../schema/documents';
import { IntentResource } from '../schema/workload';
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
      containers: mapValues(containers, toContainer),
      ...(service && { service }),
      ...(resources && { resources: mapValues(resources, toResource) }),
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
    ...(files && { files: byTarget(files, toFile) }),
    ...(volumes && { volumes: byTarget(volumes, toVolume) }),
  };
}

/** Ids of Score have no slash: `retail.inventory` is `retail/inventory` here. */
function toResource(resource: IntentResource): IntentResource {
  const isScoped = resource.type === 'service' || resource.type === 'secret';
  return isScoped && resource.id !== undefined
    ? { ...resource, id: resource.id.replace('.', '/') }
    : resource;
}

function toFile({
  mode,
  source,
  content,
  binaryContent,
  noExpand,
}: ContainerFile) {
  return defined({ mode, source, content, binaryContent, noExpand });
}

function toVolume({ source, path, readOnly }: VolumeMount) {
  return { source, ...defined({ path, readOnly }) };
}

function byTarget<T extends { target?: string }, U>(
  entries: T[] | Record<string, T>,
  convert: (entry: T) => U,
): Record<string, U> {
  const pairs = Array.isArray(entries)
    ? entries.flatMap(entry =>
        entry.target === undefined ? [] : [[entry.target, entry] as const],
      )
    : Object.entries(entries);
  return Object.fromEntries(
    pairs.map(([target, entry]) => [target, convert(entry)]),
  );
}

function mapValues<T, U>(
  entries: Record<string, T>,
  convert: (entry: T) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, convert(entry)]),
  );
}

/** The fields that have a value. */
function defined<T extends object>(fields: T): Partial<T> {
  const copy: Partial<T> = { ...fields };
  for (const key in copy) {
    if (copy[key] === undefined) {
      delete copy[key];
    }
  }
  return copy;
}
