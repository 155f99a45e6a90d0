import { z } from 'zod';
import { formatPath, Path } from '../model/Path';
import { choice } from '../schema/inWords';
import { fieldsOf, pathsOf, schemaAt } from '../schema/inspect';
import { didYouMean } from './didYouMean';
import { Finding } from './Finding';

/**
 * What authors bring along from Kubernetes, Helm, Compose, and other versions of the language: the
 * first of the fields that there is.
 */
const HABITS: Record<string, readonly string[]> = {
  env: ['variables'],
  environment: ['variables', 'env'],
  variables: ['env'],
  replicaCount: ['replicas'],
  depends_on: ['resources', 'outbound', 'dependencies'],
  dependencies: ['resources', 'outbound'],
  outbound: ['resources', 'dependencies'],
  resources: ['outbound', 'dependencies'],
  entrypoint: ['command'],
  hpa: ['autoscaling'],
  expose: ['exposure'],
  exposure: ['expose'],
  ingress: ['exposure', 'expose'],
  hosts: ['exposure', 'host', 'expose'],
  monitoring: ['telemetry'],
  metrics: ['telemetry'],
  allowedCallers: ['consents', 'inbound', 'callers'],
  callers: ['consents', 'inbound'],
  inbound: ['consents', 'callers'],
  consents: ['inbound', 'callers'],
  egress: ['resources', 'outbound'],
  volumeMounts: ['volumes'],
};

/** Words a field that does not exist here, and where it belongs instead. */
export function unknownField(
  root: z.core.$ZodType,
  parentPath: Path,
  key: string,
): Finding {
  const parent = schemaAt(root, parentPath);
  const known = parent ? Object.keys(fieldsOf(parent)) : [];
  const place = parentPath.length === 0 ? 'a document' : formatPath(parentPath);
  const suggestion = suggest(root, parentPath, key, known);
  return {
    reason: 'UnknownField',
    path: [...parentPath, key],
    at: 'key',
    message: `There is no field ${key} in ${place}.`,
    ...(known.length === 0 ? {} : { allowed: choice(known) }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function suggest(
  root: z.core.$ZodType,
  parentPath: Path,
  key: string,
  known: readonly string[],
): string | undefined {
  const near = didYouMean(key, known);
  if (near !== undefined) {
    return `Did you mean ${near}?`;
  }
  const habits = Object.hasOwn(HABITS, key) ? HABITS[key] : [];
  const habit = habits.find(field => known.includes(field));
  if (habit !== undefined) {
    return `Did you mean ${habit}?`;
  }
  const elsewhere = nearestPath(root, parentPath, habits[0] ?? key);
  return elsewhere && `It belongs at ${elsewhere}.`;
}

/** The path that ends in the key and shares most with where it was written. */
function nearestPath(
  root: z.core.$ZodType,
  parentPath: Path,
  key: string,
): string | undefined {
  const written = parentPath.filter(segment => typeof segment === 'string');
  let best: readonly string[] | undefined;
  let bestShared = -1;
  for (const path of pathsOf(root)) {
    if (path[path.length - 1] !== key) {
      continue;
    }
    const shared = sharedPrefix(path, written);
    const isNearer =
      shared > bestShared ||
      (shared === bestShared &&
        best !== undefined &&
        path.length < best.length);
    if (isNearer) {
      best = path;
      bestShared = shared;
    }
  }
  return best?.join('.');
}

function sharedPrefix(
  path: readonly string[],
  written: readonly (string | number)[],
): number {
  let shared = 0;
  while (
    shared < path.length &&
    shared < written.length &&
    (path[shared] === written[shared] || path[shared] === '<name>')
  ) {
    shared += 1;
  }
  return shared;
}
