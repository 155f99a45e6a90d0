import { DerivedResource, printYaml } from '@ridgeway/derivation';
import { createHash } from 'node:crypto';

/** What a file of the rendered branch is of. */
export interface RenderedOf {
  /** `commerce/checkout`, or `commerce`. */
  subject: string;
  environment: string;
}

/** A file of the rendered branch. */
export interface RenderedFile extends RenderedOf {
  text: string;
  /** Git blob id. */
  blob: string;
}

/** Folder of a cluster for what has no namespace; no namespace can be called so. */
const CLUSTER_SCOPED = '_cluster';

const FIRST_LINE = /^# (\S+) in (\S+)\./;

/**
 * Files by path, one for each object.
 *
 * @remarks
 * Two objects of one kind and name, from different API groups, would have the same path: those carry
 * their group.
 *
 * @param resources - of one subject
 */
export function renderedFiles(
  resources: readonly DerivedResource[],
): Map<string, RenderedFile> {
  const byPath = new Map<string, DerivedResource[]>();
  for (const resource of resources) {
    const path = pathOf(resource, resource.object.kind);
    byPath.set(path, [...(byPath.get(path) ?? []), resource]);
  }
  return new Map(
    [...byPath].flatMap(([path, same]) =>
      same.map(resource => [
        same.length === 1
          ? path
          : pathOf(resource, `${resource.object.kind}.${groupOf(resource)}`),
        fileOf(resource),
      ]),
    ),
  );
}

/** What a file says it is of; undefined of one that nobody rendered. */
export function renderedOf(text: string): RenderedOf | undefined {
  const [, subject, environment] = FIRST_LINE.exec(text) ?? [];
  return subject === undefined ? undefined : { subject, environment };
}

function pathOf({ cluster, object }: DerivedResource, kind: string): string {
  const { name, namespace = CLUSTER_SCOPED } = object.metadata;
  return `${cluster}/${namespace}/${kind.toLowerCase()}-${name}.yaml`;
}

function groupOf({ object }: DerivedResource): string {
  return object.apiVersion.split('/').slice(0, -1).join('/') || 'core';
}

function fileOf(resource: DerivedResource): RenderedFile {
  const { subject, environment, object } = resource;
  const text = `# ${subject} in ${environment}. Ridgeway writes this file from the intent: change that instead.\n${printYaml(
    [object],
  )}`;
  const content = Buffer.from(text);
  const blob = createHash('sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
  return { subject, environment, text, blob };
}
