import {
  DeprecationSubject,
  MigrationSplit,
} from '@ridgeway/plugin-insights-common';
import { DeprecationView } from '@ridgeway/plugin-platform-common';

/** A service that a deprecation concerns, or did. */
export interface ServiceRow {
  subject: string;
  /** Entity reference; empty where nobody owns it. */
  team: string;
  state: DeprecationSubject['state'];
  class: keyof MigrationSplit;
  /** Minutes. */
  effort: number;
  /** What is to be done and what is in the way, each in one sentence. */
  notes: string[];
  deadline?: string;
  extension?: { until: string; reason: string };
  doneAt?: string;
}

/** What is concerned now, as the platform derives it, then what was and is done, as it was recorded. */
export function serviceRows(
  affected: DeprecationView['subjects'],
  recorded: readonly DeprecationSubject[],
): ServiceRow[] {
  const now = affected.map((each): ServiceRow => {
    const { subject, owner = '', effort, deadline, extension } = each;
    return {
      subject,
      team: owner,
      state: each.stopped ? 'stopped' : 'left',
      class: each.class,
      effort,
      notes: [...each.reasons, ...each.steps],
      ...(deadline && { deadline }),
      ...(extension && { extension }),
    };
  });
  const known = new Set(now.map(({ subject }) => subject));
  const settled = recorded
    .filter(
      ({ subject, state }) =>
        !known.has(subject) && (state === 'done' || state === 'removed'),
    )
    .map(
      ({ subject, team, state, class: done, doneAt }): ServiceRow => ({
        subject,
        team,
        state,
        class: done,
        effort: 0,
        notes: [],
        ...(doneAt && { doneAt }),
      }),
    );
  return [...now, ...settled];
}
