import {
  Derivation,
  deriveSubjects,
  DeriveOptions,
} from '@ridgeway/derivation';
import { World } from '@ridgeway/intent';
import { ResourceCount, SubjectStatus } from './Snapshot';

/** So many at a time: what is derived and not kept stays small, and requests get their turn. */
const BATCH = 100;

/** Derives subjects and keeps what lists and pages need of each. */
export async function deriveStatus(
  world: World,
  subjects: Iterable<string>,
  options: DeriveOptions,
): Promise<Map<string, SubjectStatus>> {
  const statuses = new Map<string, SubjectStatus>();
  const pending = [...subjects];
  for (let start = 0; start < pending.length; start += BATCH) {
    const batch = pending.slice(start, start + BATCH);
    const derivation = deriveSubjects(world, batch, options);
    for (const subject of batch) {
      statuses.set(subject, statusOf(subject, derivation));
    }
    await new Promise(resolve => setImmediate(resolve));
  }
  return statuses;
}

function statusOf(subject: string, derivation: Derivation): SubjectStatus {
  const counts = new Map<string, ResourceCount>();
  for (const resource of derivation.resources) {
    if (resource.subject === subject) {
      const { environment, object } = resource;
      const key = `${environment}/${object.kind}`;
      const count = counts.get(key) ?? {
        environment,
        kind: object.kind,
        count: 0,
      };
      count.count += 1;
      counts.set(key, count);
    }
  }
  return {
    conditions: derivation.conditions.filter(
      condition => condition.subject === subject,
    ),
    agreements: derivation.agreements.filter(
      ({ caller, callee }) => caller === subject || callee === subject,
    ),
    resources: [...counts.values()],
  };
}
