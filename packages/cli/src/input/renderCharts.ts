import type { ChartBook } from '@ridgeway/helm-charts';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Source } from './Source';

let book: Promise<ChartBook> | undefined;

/**
 * A source with the charts of its packages rendered by the `helm` on this machine, as far as they
 * can be: conditions say what is missing. Nothing is loaded for a world without charts.
 */
export async function renderCharts(source: Source): Promise<Source> {
  const packages = [...source.world.packages.values()];
  if (packages.every(({ document }) => document.spec.chart === undefined)) {
    return source;
  }
  book ??= openBook();
  return { ...source, world: await (await book).fill(source.world) };
}

async function openBook(): Promise<ChartBook> {
  const { ChartBook: Book, HelmRenderer } = await import(
    '@ridgeway/helm-charts'
  );
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return new Book(
    new HelmRenderer({ directory: join(cache, 'ridgeway', 'charts') }),
  );
}
