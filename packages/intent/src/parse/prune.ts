import { z } from 'zod';
import { Path } from '../model/Path';
import { Finding } from './Finding';
import { checkShape } from './shape';

/** What is left of a value without its unreadable parts. */
export interface Pruned<T> {
  value: T;
  /** Whether a finding about the rest speaks of, or relies on, what was taken out. */
  affects(finding: Finding): boolean;
}

/** Each round takes out at least one level of what is required; documents are not deeper. */
const MAX_ROUNDS = 12;

/**
 * Takes the faulty parts out of a value until the rest fits the schema, so that the rest can be
 * checked too and an author sees every finding at once. Undefined when nothing usable is left.
 */
export function prune<T>(
  schema: z.ZodType<T>,
  value: unknown,
  faults: readonly Path[],
): Pruned<T> | undefined {
  const removed: Path[] = [];
  let rest: unknown = structuredClone(value);
  let toRemove = faults;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const gone = withoutThose(rest, toRemove, removed);
    if (!gone) {
      return undefined;
    }
    const shape = checkShape(schema, rest);
    if (shape.ok) {
      return {
        value: shape.value,
        affects: finding =>
          [finding.path, ...(finding.reliesOn ?? [])].some(path =>
            removed.some(gonePath => overlaps(gonePath, path)),
          ),
      };
    }
    rest = structuredClone(rest);
    toRemove = shape.faults;
  }
  return undefined;
}

/** Removes paths in place; a path that is missing takes what requires it along. */
function withoutThose(
  root: unknown,
  paths: readonly Path[],
  removed: Path[],
): boolean {
  const now: Path[] = [];
  for (const path of paths) {
    if (now.some(gone => startsWith(path, gone))) {
      continue;
    }
    let target = path;
    while (target.length > 0 && !fill(root, target) && !remove(root, target)) {
      target = target.slice(0, -1);
    }
    if (target.length === 0) {
      return false;
    }
    now.push(path, target);
  }
  removed.push(...now);
  return true;
}

/** Names that everything needs, and that no rule is about once they are known to be wrong. */
function fill(root: unknown, path: Path): boolean {
  const [section, name] = path;
  if (path.length !== 2 || section !== 'metadata') {
    return false;
  }
  const metadata: unknown =
    typeof root === 'object' && root !== null && Reflect.get(root, section);
  return (
    (name === 'name' || name === 'sector') &&
    typeof metadata === 'object' &&
    metadata !== null &&
    Reflect.set(metadata, name, 'unnamed')
  );
}

function remove(root: unknown, path: Path): boolean {
  let parent: unknown = root;
  for (const segment of path.slice(0, -1)) {
    parent =
      typeof parent === 'object' && parent !== null
        ? Reflect.get(parent, segment)
        : undefined;
  }
  const key = path[path.length - 1];
  if (
    typeof parent !== 'object' ||
    parent === null ||
    !Object.hasOwn(parent, key)
  ) {
    return false;
  }
  if (Array.isArray(parent)) {
    // Positions of the neighbours stay, so that their findings keep their places.
    return false;
  }
  return Reflect.deleteProperty(parent, key);
}

function overlaps(a: Path, b: Path): boolean {
  return startsWith(a, b) || startsWith(b, a);
}

function startsWith(path: Path, prefix: Path): boolean {
  return prefix.every((segment, index) => segment === path[index]);
}
