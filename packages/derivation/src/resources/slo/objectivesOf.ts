import { ServiceSpec } from '@ridgeway/intent';
import { sortedEntries } from '../../text/compare';
import { availabilityObjective } from './availability';
import { latencyObjective } from './latency';
import { Measured, Objective } from './Objective';

type Slo = NonNullable<NonNullable<ServiceSpec['telemetry']>['slo']>;

/** The objectives of a service: its availability, and each quantile of its latency. */
export function objectivesOf(
  measured: Measured,
  { availability, latency }: Slo,
): Objective[] {
  return [
    ...(availability === undefined
      ? []
      : [availabilityObjective(measured, availability)]),
    ...sortedEntries(latency).flatMap(([quantile, limit]) =>
      limit === undefined ? [] : [latencyObjective(measured, quantile, limit)],
    ),
  ];
}
