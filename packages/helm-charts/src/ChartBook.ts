import { chartRequests } from '@ridgeway/derivation';
import { RenderedChart, withCharts, World } from '@ridgeway/intent';
import { ChartRenderer } from './HelmRenderer';

/** So many renderings are kept; the oldest go first. */
const MOST_KEPT = 500;

/** A failure is tried again after so many milliseconds, and not each time somebody looks. */
const RETRY_AFTER = 60_000;

/**
 * Renders the charts that worlds need, each once: what is rendered is named by the digest of its
 * chart, so it never changes.
 */
export class ChartBook {
  private readonly known = new Map<string, RenderedChart>();
  private readonly failedAt = new Map<string, number>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly renderer: ChartRenderer,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * A world with the charts of its packages rendered; the same one when that changes nothing.
   * Calls wait for each other; what cannot be rendered says why.
   */
  async fill(world: World): Promise<World> {
    const requests = chartRequests(world);
    if (requests.length === 0) {
      return world.charts.size === 0 ? world : withCharts(world, new Map());
    }
    const filled = this.turn.then(async () => {
      for (const request of requests) {
        if (this.isDue(request.key)) {
          this.keep(request.key, await this.renderer.render(request));
        }
      }
    });
    // Whoever waits goes on, whatever became of this one.
    this.turn = filled.catch(() => undefined);
    await filled;
    const charts = new Map(
      requests.flatMap(({ key }) => {
        const rendered = this.known.get(key);
        return rendered ? [[key, rendered] as const] : [];
      }),
    );
    const isSame =
      charts.size === world.charts.size &&
      [...charts].every(([key, value]) => world.charts.get(key) === value);
    return isSame ? world : withCharts(world, charts);
  }

  private isDue(key: string): boolean {
    const failedAt = this.failedAt.get(key);
    return failedAt === undefined
      ? !this.known.has(key)
      : this.now() - failedAt >= RETRY_AFTER;
  }

  private keep(key: string, rendered: RenderedChart): void {
    const before = this.known.get(key);
    if (rendered.state === 'failed') {
      this.failedAt.set(key, this.now());
    } else {
      this.failedAt.delete(key);
    }
    if (!before || JSON.stringify(before) !== JSON.stringify(rendered)) {
      this.known.set(key, rendered);
    }
    const oldest = this.known.keys().next();
    if (this.known.size > MOST_KEPT && !oldest.done) {
      this.known.delete(oldest.value);
      this.failedAt.delete(oldest.value);
    }
  }
}
