import { ChartRequest } from '@ridgeway/derivation';
import { RenderedChart } from '@ridgeway/intent';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchArchive } from './fetchArchive';
import { HelmError } from './HelmError';
import { runHelm } from './runHelm';

/** Makes manifests of a chart. */
export interface ChartRenderer {
  /** Never fails: what cannot be rendered says why. */
  render(request: ChartRequest): Promise<RenderedChart>;
}

/** How charts are rendered. */
export interface HelmRendererOptions {
  /** Folder where archives of charts are kept, by their digest. */
  directory: string;
  /** Milliseconds that one step may take; default 20 seconds. */
  timeout?: number;
}

const TIMEOUT = 20_000;

/**
 * Renders charts with the `helm` on the machine's `PATH`: the archive is fetched by its version and
 * checked against its digest, then rendered without the network, a cluster, or anything of the
 * environment.
 */
export class HelmRenderer implements ChartRenderer {
  constructor(private readonly options: HelmRendererOptions) {}

  async render(request: ChartRequest): Promise<RenderedChart> {
    const { directory, timeout = TIMEOUT } = this.options;
    const { release, namespace, chart, values } = request;
    const workplace = await mkdtemp(join(tmpdir(), 'ridgeway-chart-'));
    try {
      const archive = await fetchArchive(chart, {
        directory,
        workplace,
        timeout,
      });
      const valuesFile = join(workplace, 'values.json');
      await writeFile(valuesFile, JSON.stringify(values), { mode: 0o600 });
      const text = await runHelm(
        [
          'template',
          release,
          archive,
          '--namespace',
          namespace,
          '--values',
          valuesFile,
          '--include-crds',
          '--skip-tests',
        ],
        { workplace, timeout, network: false },
      );
      return { state: 'rendered', text };
    } catch (error) {
      if (error instanceof HelmError) {
        return {
          state: 'failed',
          problem: error.message,
          remedy: error.remedy,
        };
      }
      throw error;
    } finally {
      await rm(workplace, { recursive: true, force: true });
    }
  }
}
