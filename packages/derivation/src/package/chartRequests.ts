import {
  chartKey,
  ChartSource,
  isListedChart,
  PackageSpec,
  World,
} from '@ridgeway/intent';
import { placesOf } from '../world/Place';
import { indexOf } from '../world/WorldIndex';

/** A chart to render before a world is derived. */
export interface ChartRequest {
  /** Under which the result enters the world. */
  key: string;
  chart: ChartSource;
  values: NonNullable<PackageSpec['values']>;
  /** What the release is called: the name of the package. */
  release: string;
  namespace: string;
}

/** The charts that a world's packages need, from where `platform.yaml` lists; each once. */
export function chartRequests(world: World): ChartRequest[] {
  const requests = new Map<string, ChartRequest>();
  for (const { document } of world.packages.values()) {
    const { metadata, spec } = document;
    const { chart, values = {} } = spec;
    if (chart && isListedChart(world, chart)) {
      for (const { namespace } of placesOf(indexOf(world), metadata.sector)) {
        const key = chartKey({ chart, values }, metadata.name, namespace);
        requests.set(key, {
          key,
          chart,
          values,
          release: metadata.name,
          namespace,
        });
      }
    }
  }
  return [...requests.values()];
}
