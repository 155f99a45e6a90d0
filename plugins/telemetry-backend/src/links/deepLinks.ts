import { DeepLink } from '@ridgeway/plugin-telemetry-common';
import { Workload } from '@ridgeway/plugin-telemetry-node';
import { LinkTemplate } from './LinkTemplate';

/** The pages that show a workload in a window; a place that nothing is known for stays as it is. */
export function deepLinks(
  templates: readonly LinkTemplate[],
  workload: Workload,
  { from, to }: { from: Date; to: Date },
): DeepLink[] {
  const values = new Map(
    Object.entries({
      sector: workload.sector,
      name: workload.name,
      namespace: workload.namespace,
      environment: workload.environment,
      cluster: workload.cluster,
      from: from.toISOString(),
      to: to.toISOString(),
      fromMs: String(from.getTime()),
      toMs: String(to.getTime()),
    }),
  );
  return templates
    .filter(
      ({ environments }) =>
        environments?.includes(workload.environment) ?? true,
    )
    .map(({ kind, title, url }) => ({
      kind,
      title,
      url: url.replace(/\{(\w+)\}/g, (place, name) => {
        const value = values.get(name);
        return value === undefined ? place : encodeURIComponent(value);
      }),
    }));
}
