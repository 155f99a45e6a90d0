import {
  AdoptionView,
  FailureRow,
  InsightFilter,
} from '@ridgeway/plugin-insights-common';
import { teamName } from '@ridgeway/ui';

/** Something that keeps services from the platform, or holds them up on it. */
export interface Blocker {
  id: string;
  what: string;
  services: number;
  /** Which services they are. */
  place: { filter: InsightFilter; more: Record<string, string> };
}

/** As many as a leader reads between two meetings. */
const MOST = 8;

/** Teams with services elsewhere, failures that last, and stale services; most services first. */
export function blockersOf(
  view: AdoptionView,
  failures: readonly FailureRow[],
): Blocker[] {
  const elsewhere = view.byTeam
    .filter(({ offPlatform }) => offPlatform > 0)
    .map(({ key, offPlatform }) => ({
      id: `team ${key}`,
      what: key
        ? `${teamName(key)} runs services elsewhere`
        : 'Nobody owns services that run elsewhere',
      services: offPlatform,
      place: {
        filter: key ? { teams: [key] } : {},
        more: { state: 'off-platform' },
      },
    }));
  const failing = failures
    .filter(({ open }) => open > 0)
    .map(({ reason, open }) => ({
      id: `reason ${reason}`,
      what: `${reason} is not met`,
      services: open,
      place: { filter: {}, more: { reason, state: 'failing' } },
    }));
  const { value: stale } = view.figures.stale;
  const unchanged =
    stale === null || stale === 0
      ? []
      : [
          {
            id: 'stale',
            what: 'Nobody has changed these for half a year',
            services: stale,
            place: { filter: {}, more: { state: 'stale' } },
          },
        ];
  return [...elsewhere, ...failing, ...unchanged]
    .sort((a, b) => b.services - a.services)
    .slice(0, MOST);
}
