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
    try {
      return { state: 'rendered', text: await this.textOf(request) };
    } catch (error) {
      return { state: 'failed', ...whyFailed(error) };
    }
  }

  private async textOf(request: ChartRequest): Promise<string> {
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
      return await runHelm(
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
    } finally {
      await rm(workplace, { recursive: true, force: true });
    }
  }
}

/** What is not helm's fault is the disk's. */
function whyFailed(error: unknown): { problem: string; remedy: string } {
  return error instanceof HelmError
    ? { problem: error.message, remedy: error.remedy }
    : {
        problem: `the machine that derives could not keep the chart: ${codeOf(
          error,
        )}.`,
        remedy:
          'Whoever runs the portal makes room on its disk, or lets it write to the folder charts of its data directory; it tries again by itself.',
      };
}

/** Without the paths of the machine that a message may hold. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : String(error);
}
