import { ActivityEntry } from '@ridgeway/plugin-platform-common';

/** What happened on one day where the reader is. */
export interface ActivityDay {
  /** `Friday, 20 November 2026` */
  day: string;
  entries: ActivityEntry[];
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' });

/** Puts entries under the days they happened on; their order stays. */
export function groupByDay(entries: readonly ActivityEntry[]): ActivityDay[] {
  const days: ActivityDay[] = [];
  for (const entry of entries) {
    const day = format.format(new Date(entry.at));
    const last = days.at(-1);
    if (last?.day === day) {
      last.entries.push(entry);
    } else {
      days.push({ day, entries: [entry] });
    }
  }
  return days;
}
