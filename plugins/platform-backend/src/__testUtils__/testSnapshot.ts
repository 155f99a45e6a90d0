import { createCedarAuthorizer } from '@ridgeway/authorization';
import { Condition, derive } from '@ridgeway/derivation';
import { loadWorld } from '@ridgeway/intent';
import { Snapshot, SubjectStatus } from '../derivation/Snapshot';

/** The moment that tests of requests judge worlds at. */
export const NOW = new Date('2026-11-21T12:00:00Z');

/** Who may grant exceptions in them, whichever guardrail it is. */
export const GRANTER = 'user:default/pat';

/** A world as the backend keeps it, derived with the policies that hold in it. */
export function testSnapshot(
  texts: Readonly<Record<string, string>>,
): Snapshot {
  const world = loadWorld(
    Object.entries(texts).map(([path, text]) => ({ path, text })),
  );
  const authorizer = createCedarAuthorizer(world);
  const { conditions, agreements } = derive(world, {
    asOf: NOW.toISOString(),
    authorizer,
    mayGrant: person => person === GRANTER,
  });
  const subjects = new Map<string, SubjectStatus>();
  for (const { subject } of conditions) {
    subjects.set(subject, {
      conditions: conditions.filter(each => each.subject === subject),
      agreements: agreements.filter(({ caller }) => caller === subject),
      resources: [],
    });
  }
  return {
    head: 'head',
    files: new Map(
      Object.entries(texts).map(([path, text]) => [
        path,
        { text, revision: '' },
      ]),
    ),
    world,
    broken: new Map(),
    authorizer,
    subjects,
  };
}

/** Every condition of a snapshot. */
export function conditionsIn({ subjects }: Snapshot): Condition[] {
  return [...subjects.values()].flatMap(({ conditions }) => conditions);
}
