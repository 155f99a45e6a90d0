import {
  ServiceTelemetryFilter,
  TelemetryHead,
} from '@ridgeway/plugin-telemetry-common';
import {
  SourceOptions,
  TelemetrySource,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { Findings } from '../findings/Findings';
import { noSource } from '../findings/noSource';
import { KnownService } from '../services/KnownService';
import { workloadIn } from '../services/workloadIn';
import { ViewOptions } from './ViewOptions';

/** All questions of one answer together may take so long. */
export const DEADLINE_MS = 25_000;

/** The service that a view is about, and whom to ask about it. */
export interface OpenView {
  service: KnownService;
  workload: Workload;
  findings: Findings;
  /**
   * What `ask` learns of the source; `otherwise` with a finding when there is no source or no answer.
   */
  ask<T>(
    ask: (source: TelemetrySource, options: SourceOptions) => Promise<T>,
    otherwise: T,
  ): Promise<T>;
  /** What the answer says about itself. */
  head(window: { from: Date; to: Date }): TelemetryHead;
}

/**
 * Begins a view of a service.
 *
 * @throws NotFoundError when there is no such service
 * @throws InputError when its sector has no such environment
 */
export async function openView(
  { directory, logger, now, registry }: ViewOptions,
  filter: Pick<ServiceTelemetryFilter, 'sector' | 'name' | 'environment'>,
): Promise<OpenView> {
  const service = await directory.service(filter);
  const workload = workloadIn(service, filter.environment);
  const findings = new Findings(logger);
  const source = registry.sourceOf(workload);
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const asOf = now().toISOString();
  if (!source) {
    findings.add(noSource(workload.environment));
  }
  return {
    service,
    workload,
    findings,
    ask: async (ask, otherwise) =>
      source
        ? findings.attempt(
            source.label,
            () => ask(source, { signal, note: findings.add }),
            otherwise,
          )
        : otherwise,
    head: ({ from, to }) => ({
      subject: service.subject,
      environment: workload.environment,
      from: from.toISOString(),
      to: to.toISOString(),
      asOf,
      ...(source ? { origin: { source: source.id, label: source.label } } : {}),
      findings: findings.list(),
    }),
  };
}
