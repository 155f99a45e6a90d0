import type { PackageSpec } from '../schema/escapeHatches';
import type { World } from './World';

/** The chart of a package. */
export type ChartSource = NonNullable<PackageSpec['chart']>;

/** What became of a chart: manifests, or why there are none. */
export type RenderedChart =
  | { state: 'rendered'; text: string }
  /** `problem` is a sentence about what went wrong, `remedy` one about what to do. */
  | { state: 'failed'; problem: string; remedy: string };

/**
 * What a chart is rendered with. Two packages of one key have the same manifests, since the digest
 * stands for the chart's content.
 *
 * @param release - what the release is called: the name of the package
 * @param namespace - where it is installed
 */
export function chartKey(
  { chart, values }: Pick<PackageSpec, 'values'> & { chart: ChartSource },
  release: string,
  namespace: string,
): string {
  const { repository, name, version, digest } = chart;
  return JSON.stringify([
    digest,
    repository,
    name,
    version,
    release,
    namespace,
    values ?? {},
  ]);
}

/**
 * Whether charts may come from a repository, compared at path boundaries: `oci://charts.example/a`
 * allows `oci://charts.example/a/b` and not `oci://charts.example/ab`. What is not listed is not
 * fetched, because whoever renders would call whatever address an intent names.
 */
export function isListedChart(
  world: Pick<World, 'platform'>,
  { repository }: Pick<ChartSource, 'repository'>,
): boolean {
  const listed = world.platform?.document.spec.charts ?? [];
  const segments = repository.split('/');
  return (
    !segments.includes('..') &&
    listed.some(entry => {
      const prefix = entry.replace(/\/+$/, '');
      return repository === prefix || repository.startsWith(`${prefix}/`);
    })
  );
}

/** A world with the charts of its packages rendered; everything else is shared. */
export function withCharts(
  world: World,
  charts: ReadonlyMap<string, RenderedChart>,
): World {
  return { ...world, charts };
}
