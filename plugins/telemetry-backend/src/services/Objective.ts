import { ServiceSpec } from '@ridgeway/intent';
import { BadRequests } from '@ridgeway/plugin-telemetry-node';

/** What a service promises about its requests. */
export interface Objective {
  /** `availability`, `latency-p99`. */
  id: string;
  title: string;
  /** Share of good requests that is promised, 0 to 1. */
  objective: number;
  bad: BadRequests;
}

type Slo = NonNullable<NonNullable<ServiceSpec['telemetry']>['slo']>;

/** Milliseconds of each unit. */
const UNITS: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** The objectives of an intent: availability, then each quantile of the latency. */
export function objectivesOf({ availability, latency = {} }: Slo): Objective[] {
  return [
    ...(availability === undefined
      ? []
      : [
          {
            id: 'availability',
            title: `${availability} % of requests succeed`,
            objective: shareOf(availability),
            bad: { kind: 'failed' as const },
          },
        ]),
    ...Object.entries(latency)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([quantile, limit]) => {
        const percent = Number(quantile.slice(1));
        return {
          id: `latency-${quantile}`,
          title: `${percent} % of requests take at most ${limit}`,
          objective: shareOf(percent),
          bad: { kind: 'slow' as const, threshold: secondsOf(limit) },
        };
      }),
  ];
}

/** Without what binary fractions add: 99.9 % is 0.999. */
function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(10));
}

function secondsOf(duration: string): number {
  const [, count, unit] = /^([0-9]+)([a-z]+)$/.exec(duration) ?? [];
  return (Number(count) * UNITS[unit]) / 1000;
}
