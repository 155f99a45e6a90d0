import type { PlayedSeries } from './Recording.ts';

/** Labels that a scrape would add, so that what is filled in and what is scraped is the same series. */
const SCRAPED = { job: 'recording', instance: 'recording' };

/** Name and labels of a series as Prometheus reads them. */
export function identityOf({ name, labels }: PlayedSeries): string {
  const written = Object.entries({ ...SCRAPED, ...labels }).map(
    ([label, value]) => `${label}="${escaped(value)}"`,
  );
  return `${name}{${written.join(',')}}`;
}

/** What a scrape of the recording finds at a moment. */
export function exposition(
  recording: readonly PlayedSeries[],
  at: number,
): string {
  return recording
    .flatMap(series => {
      const value = series.valueAt(at);
      return value === undefined ? [] : [`${identityOf(series)} ${value}\n`];
    })
    .join('');
}

function escaped(value: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/\n/g, '\\n');
}
