import { ActivityEntry, Fact } from '@ridgeway/plugin-platform-common';
import { describers } from './describers';

/** A fact as a history shows it. A type that nothing describes is named, and nothing is made up about it. */
export function toActivityEntry(fact: Fact): ActivityEntry {
  const { position, at, type, actor, subject = '' } = fact;
  const described = describers.get(type)?.describe(fact) ?? {
    summary: `recorded ${type}`,
  };
  return { position, at, type, actor, subject, ...described };
}
