import { Condition } from '@ridgeway/derivation';
import { PreviewResult, ResourceView } from '@ridgeway/plugin-platform-common';
import { resourceKey } from '@ridgeway/ui';

/** A derived object before and after; one side is missing when it comes or goes. */
export interface ResourceChange {
  key: string;
  resource: ResourceView;
  before: string;
  after: string;
  type: 'added' | 'removed' | 'changed';
}

/** What a change of an intent does. */
export interface Consequences {
  resources: ResourceChange[];
  /** Conditions that are not true afterwards and were not so before. */
  broken: Condition[];
  /** Conditions that were not true before and are no longer so. */
  resolved: Condition[];
  /** How many conditions stay as untrue as they are. */
  stillOpen: number;
  /** Conditions of others that change. */
  affected: Condition[];
}

function resourceChanges(
  before: readonly ResourceView[],
  after: readonly ResourceView[],
): ResourceChange[] {
  const old = new Map(before.map(entry => [resourceKey(entry), entry]));
  const changes: ResourceChange[] = [];
  for (const resource of after) {
    const key = resourceKey(resource);
    const previous = old.get(key);
    old.delete(key);
    if (!previous || previous.yaml !== resource.yaml) {
      changes.push({
        key,
        resource,
        before: previous?.yaml ?? '',
        after: resource.yaml,
        type: previous ? 'changed' : 'added',
      });
    }
  }
  for (const [key, resource] of old) {
    const { yaml } = resource;
    changes.push({ key, resource, before: yaml, after: '', type: 'removed' });
  }
  return changes;
}

const identity = ({ subject, environment, type, reason, message }: Condition) =>
  JSON.stringify([subject, environment, type, reason, message]);

const open = (conditions: readonly Condition[]) =>
  new Map(
    conditions
      .filter(condition => condition.status !== 'True')
      .map(condition => [identity(condition), condition]),
  );

/** Compares what an intent derives to with what an edit of it would derive to. */
export function comparePreviews(
  before: PreviewResult,
  after: PreviewResult,
): Consequences {
  const openBefore = open(before.conditions);
  const openAfter = open(after.conditions);
  const broken = [...openAfter].filter(([key]) => !openBefore.has(key));
  const resolved = [...openBefore].filter(([key]) => !openAfter.has(key));
  return {
    resources: resourceChanges(before.resources, after.resources),
    broken: broken.map(([, condition]) => condition),
    resolved: resolved.map(([, condition]) => condition),
    stillOpen: openAfter.size - broken.length,
    affected: after.affected,
  };
}
