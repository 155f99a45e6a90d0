import { standingAt } from '@ridgeway/derivation';
import { RegistryFlag } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { CatalogContents, CatalogThing } from './CatalogContents';

/** Code that other code is built with: there is nothing to put on a platform. */
const NOT_RUN = ['library', 'documentation'];

/** What is noteworthy about who owns something, and where it runs. */
export function catalogFlags(
  thing: CatalogThing,
  subject: string | undefined,
  { reachable }: Pick<CatalogContents, 'reachable'>,
): RegistryFlag[] {
  const { owner, kind, type = '', fromIntents } = thing;
  const runs = kind === 'Component' && !NOT_RUN.includes(type);
  return [
    ...(owner === undefined ? ['unowned' as const] : []),
    ...(owner !== undefined && !reachable.has(owner)
      ? ['owner-gone' as const]
      : []),
    ...(runs && !fromIntents && subject === undefined
      ? ['off-platform' as const]
      : []),
  ];
}

/** What is noteworthy about how a sector or service is derived. */
export function derivationFlags(
  { subjects }: Pick<Snapshot, 'subjects'>,
  subject: string,
  excepted: ReadonlySet<string>,
): RegistryFlag[] {
  const { conditions = [], agreements = [] } = subjects.get(subject) ?? {};
  const denied = conditions.some(
    ({ type, status }) => type === 'PolicyAuthorized' && status === 'False',
  );
  const waits = agreements.some(
    ({ caller, state }) => caller === subject && state === 'awaiting-callee',
  );
  return [
    ...(denied ? ['denied' as const] : []),
    ...(waits ? ['awaiting-consent' as const] : []),
    ...(excepted.has(subject) ? ['exception' as const] : []),
  ];
}

/** Subjects that an exception is in force for, or was until it expired. */
export function exceptedSubjects(
  { world }: Pick<Snapshot, 'world'>,
  now: Date,
): Set<string> {
  const excepted = new Set<string>();
  for (const { document } of world.exceptions.values()) {
    const standing = standingAt(document.spec, now.toISOString());
    if (standing === 'live' || standing === 'expired') {
      excepted.add(document.spec.subject);
    }
  }
  return excepted;
}
