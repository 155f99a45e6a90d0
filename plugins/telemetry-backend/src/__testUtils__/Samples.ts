/** Labels of a series. */
type Labels = Record<string, string>;

const STEP_SECONDS = 30;

/** Samples of the past for a real Prometheus, as text of OpenMetrics. */
export class Samples {
  private readonly lines = new Map<string, string[]>();

  /**
   * @param end - moment of the last sample
   * @param seconds - how far back the first one is
   */
  constructor(private readonly end: Date, private readonly seconds: number) {}

  /**
   * A series.
   *
   * @param valueAt - value so many seconds before the end; undefined where there is no sample
   */
  series(
    metric: string,
    labels: Labels,
    valueAt: (ago: number, since: number) => number | undefined,
  ): this {
    const end = Math.floor(this.end.getTime() / 1000);
    const lines = this.lines.get(metric) ?? [];
    const text = Object.entries(labels)
      .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
      .join(',');
    for (let ago = this.seconds; ago >= 0; ago -= STEP_SECONDS) {
      const value = valueAt(ago, this.seconds - ago);
      if (value !== undefined) {
        lines.push(
          `${metric}{${text}} ${Number.isNaN(value) ? 'NaN' : value} ${
            end - ago
          }`,
        );
      }
    }
    this.lines.set(metric, lines);
    return this;
  }

  /** A counter that grows by so much a second. */
  counter(metric: string, labels: Labels, perSecond: number): this {
    return this.series(metric, labels, (_ago, since) => since * perSecond);
  }

  /**
   * A histogram of requests.
   *
   * @param perSecond - by the upper bound of how long they take, those above the bound before
   */
  histogram(
    metric: string,
    labels: Labels,
    perSecond: Record<string, number>,
  ): this {
    let total = 0;
    for (const [le, rate] of Object.entries(perSecond)) {
      total += rate;
      this.counter(`${metric}_bucket`, { ...labels, le }, total);
    }
    return this.counter(`${metric}_bucket`, { ...labels, le: '+Inf' }, total)
      .counter(`${metric}_count`, labels, total)
      .counter(`${metric}_sum`, labels, total / 10);
  }

  toString(): string {
    return `${[...this.lines]
      .map(([metric, lines]) => `# TYPE ${metric} unknown\n${lines.join('\n')}`)
      .join('\n')}\n# EOF\n`;
  }
}
