import { TelemetrySourceView } from '@ridgeway/plugin-telemetry-common';
import { TelemetrySource } from '@ridgeway/plugin-telemetry-node';
import { sourceFinding } from '../findings/sourceFinding';
import { KnownService } from '../services/KnownService';
import { ViewOptions } from './ViewOptions';

const DEADLINE_MS = 5_000;

/** `GET /sources`: what is asked, and whether it answers. */
export async function sourcesView({
  directory,
  logger,
  registry,
}: ViewOptions): Promise<{ items: TelemetrySourceView[] }> {
  const services = await directory.services();
  return {
    items: await Promise.all(
      registry.sources.map(async source => {
        const environments = environmentsOf(source, services);
        const signal = AbortSignal.timeout(DEADLINE_MS);
        const head = { source: source.id, label: source.label, environments };
        try {
          await source.check(environments[0] ?? '', { signal });
          return { ...head, state: 'up' as const };
        } catch (error) {
          logger.warn(`${source.label} gave no answer: ${error}`);
          return {
            ...head,
            state: 'down' as const,
            message: sourceFinding(source.label, error).message,
          };
        }
      }),
    ),
  };
}

/** Environments of which the source may know something, sorted. */
function environmentsOf(
  source: TelemetrySource,
  services: readonly KnownService[],
): string[] {
  const covered = services
    .flatMap(({ workloads }) => workloads)
    .filter(workload => source.covers(workload));
  return [...new Set(covered.map(({ environment }) => environment))].sort();
}
