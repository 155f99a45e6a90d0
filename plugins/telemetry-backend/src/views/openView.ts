import {
  ServiceTelemetryFilter,
  TelemetryHead,
  TelemetryRange,
} from '@ridgeway/plugin-telemetry-common';
import {
  SourceOptions,
  TelemetrySource,
  Window,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { Findings } from '../findings/Findings';
import { noSource } from '../findings/noSource';
import { KnownService } from '../services/KnownService';
import { workloadIn } from '../services/workloadIn';
import { Knowledge, SourceRegistry } from '../sources/SourceRegistry';
import { windowOf } from '../windows/windowOf';
import { ViewOptions } from './ViewOptions';

/** All questions of one answer together may take so long. */
export const DEADLINE_MS = 25_000;

/** The service that a view is about, and whom to ask about it. */
export interface OpenView {
  service: KnownService;
  workload: Workload;
  window: Window;
  findings: Findings;
  /**
   * What `ask` learns of the source; `otherwise` when there is no source, or with a finding no answer.
   *
   * @param knowledge - what another source may have to be asked about
   */
  ask<T>(
    ask: (source: TelemetrySource, options: SourceOptions) => Promise<T>,
    otherwise: T,
    knowledge?: Knowledge,
  ): Promise<T>;
  /** What the answer says about itself. */
  head(): TelemetryHead;
}

/**
 * Begins a view of a service.
 *
 * @param about - `knowledge`: what its source has to know; `window`: instead of that of the filter
 * @throws NotFoundError when there is no such service
 * @throws InputError when its sector has no such environment, or the window cannot be meant
 */
export async function openView(
  { directory, logger, now, registry }: ViewOptions,
  filter: ServiceTelemetryFilter,
  about: { knowledge?: Knowledge; window?: Window } = {},
): Promise<OpenView> {
  const service = await directory.service(filter);
  const workload = workloadIn(service, filter.environment);
  const findings = new Findings(logger);
  const asOf = now();
  const window =
    about.window ??
    windowOf(
      {
        ...filter,
        range: filter.range ?? usualRange(registry, workload, asOf),
      },
      asOf,
    );
  const sourceFor = (knowledge = about.knowledge) =>
    registry.sourceOf(workload, window.from, knowledge);
  const source = sourceFor();
  const signal = AbortSignal.timeout(DEADLINE_MS);
  if (!source) {
    findings.add(noSource(workload.environment));
  }
  return {
    service,
    workload,
    window,
    findings,
    ask: async (ask, otherwise, knowledge) => {
      const asked = sourceFor(knowledge);
      return asked
        ? findings.attempt(
            asked.label,
            () => ask(asked, { signal, note: findings.add }),
            otherwise,
          )
        : otherwise;
    },
    head: () => ({
      subject: service.subject,
      environment: workload.environment,
      from: window.from.toISOString(),
      to: window.to.toISOString(),
      asOf: asOf.toISOString(),
      ...(source ? { origin: { source: source.id, label: source.label } } : {}),
      findings: findings.list(),
    }),
  };
}

/** An hour, or what the source remembers that is asked first. */
function usualRange(
  registry: SourceRegistry,
  workload: Workload,
  now: Date,
): TelemetryRange {
  const { from } = windowOf({ range: '1h' }, now);
  const first = registry.sourceOf(workload);
  return first?.reaches?.(from) === false ? '15m' : '1h';
}
