import { Finding } from '../parse/Finding';
import { Path } from '../model/Path';
import { contentFindings, probeFindings } from '../rules/containers';
import { ScoreWorkload } from './scoreSchema';

/** What the published Score schema asks beyond types and patterns. */
export function* scoreRules(workload: ScoreWorkload): Generator<Finding> {
  const names = Object.keys(workload.containers);
  if (names.length === 0) {
    yield {
      reason: 'EmptyValue',
      path: ['containers'],
      message: 'containers has no container.',
      allowed: 'at least one container',
      example: 'containers: { app: { image: registry.example/app:1.0.0 } }',
    };
  }
  for (const name of names) {
    const container = workload.containers[name];
    const path = ['containers', name];
    yield* probeFindings(container, path);
    for (const [at, file] of entriesOf(container.files, [...path, 'files'])) {
      yield* targetFindings(file.target, at);
      yield* contentFindings(file, at);
    }
    const volumes = entriesOf(container.volumes, [...path, 'volumes']);
    for (const [at, volume] of volumes) {
      yield* targetFindings(volume.target, at);
    }
  }
}

function entriesOf<T>(
  entries: T[] | Record<string, T> | undefined,
  path: Path,
): Array<[at: Path, entry: T]> {
  return Array.isArray(entries)
    ? entries.map((entry, index) => [[...path, index], entry])
    : Object.entries(entries ?? {}).map(([key, entry]) => [
        [...path, key],
        entry,
      ]);
}

function* targetFindings(
  target: string | undefined,
  path: Path,
): Generator<Finding> {
  const isList = typeof path[path.length - 1] === 'number';
  if (isList && target === undefined) {
    yield {
      severity: 'warning',
      reason: 'MissingField',
      path: [...path, 'target'],
      at: 'key',
      message: 'This entry has no target, so it is mounted nowhere.',
      allowed: 'the path in the container',
      example: 'target: /etc/app/config.yaml',
    };
  }
  if (!isList && target !== undefined) {
    yield {
      reason: 'UnknownField',
      path: [...path, 'target'],
      at: 'key',
      message: 'There is no field target in a mapping by target.',
      allowed: 'the target as the key of the mapping',
      suggestion: 'Remove target.',
    };
  }
}
