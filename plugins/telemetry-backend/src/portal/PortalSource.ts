import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';
import {
  BadRequests,
  Measured,
  MeasuredSignals,
  MeasuredSummary,
  RequestCounts,
  RequestPoint,
  RequestTotals,
  SourceOptions,
  TelemetrySource,
  Window,
  Workload,
} from '@ridgeway/plugin-telemetry-node';
import { RecentPast } from './RecentPast';
import { Span } from './Span';

const TOO_LONG: TelemetryFinding = {
  reason: 'WindowTooLong',
  level: 'info',
  message:
    'The portal measures itself and remembers the last 15 minutes: nothing before them is shown, and what is counted over a longer time is unknown.',
  steps: [
    'Choose the last 15 minutes.',
    'For a longer past, let a Prometheus read the portal’s /metrics, or send them by OTLP.',
  ],
  docs: 'how-to/observe-the-portal',
};

const UNKNOWN: RequestCounts = { total: null, bad: null };

/** A service of which the window says nothing as a whole. */
const NOT_REMEMBERED: MeasuredSummary = {
  ...{ rate: null, errors: null, p99: null, cpu: null, memory: null },
  ...{ alerts: 0, findings: [TOO_LONG] },
};

/** The portal's own telemetry, measured in this very process. */
export class PortalSource implements TelemetrySource {
  readonly id = 'portal';
  readonly label = 'This portal’s own process, last 15 minutes';

  /** @param subject - the service that the portal is: `platform/portal` */
  constructor(
    private readonly subject: string,
    private readonly past: RecentPast,
  ) {}

  covers({ sector, name }: Workload): boolean {
    return `${sector}/${name}` === this.subject;
  }

  reaches(from: Date): boolean {
    return this.past.reaches(from.getTime());
  }

  async signals(_: Workload, window: Window): Promise<MeasuredSignals> {
    const isWhole = this.reaches(window.from);
    const measured = (
      read: (span: Span) => number | null,
      ofRequests: boolean,
    ): Measured => {
      // A part is not the whole.
      const whole = isWhole
        ? this.spanOf(window.from.getTime(), window.to.getTime())
        : undefined;
      return {
        value: whole ? read(whole) : null,
        points: pointsOf(window).map(({ from, to }) => {
          const span = this.spanOf(from, to);
          return {
            at: new Date(to).toISOString(),
            value: span ? read(span) : null,
          };
        }),
        ...(ofRequests ? { convention: 'opentelemetry' as const } : {}),
      };
    };
    return {
      rate: measured(span => span.rate, true),
      errors: measured(span => span.errors, true),
      p50: measured(span => span.quantile(0.5), true),
      p95: measured(span => span.quantile(0.95), true),
      p99: measured(span => span.quantile(0.99), true),
      cpu: measured(span => span.cpu, false),
      memory: measured(span => span.memory, false),
      findings: isWhole ? [] : [TOO_LONG],
    };
  }

  async requests(
    _: Workload,
    bad: BadRequests,
    windows: Record<string, { seconds: number }>,
    end: Date,
    { note }: SourceOptions,
  ): Promise<Record<string, RequestCounts>> {
    const to = end.getTime();
    const counts = Object.entries(windows).map(([key, { seconds }]) => {
      const from = to - seconds * 1000;
      return [
        key,
        this.past.reaches(from) ? this.countsOf(from, to, bad) : UNKNOWN,
      ] as const;
    });
    if (counts.some(([, count]) => count === UNKNOWN)) {
      note?.(TOO_LONG);
    }
    return Object.fromEntries(counts);
  }

  async requestSeries(
    _: Workload,
    bad: BadRequests,
    window: Window,
  ): Promise<RequestPoint[]> {
    return pointsOf(window).map(({ from, to }) => ({
      at: new Date(to).toISOString(),
      ...(this.past.reaches(from) ? this.countsOf(from, to, bad) : UNKNOWN),
    }));
  }

  async summaries(
    workloads: Workload[],
    window: Window,
  ): Promise<Map<string, MeasuredSummary>> {
    if (!this.reaches(window.from)) {
      return this.ofEach(workloads, NOT_REMEMBERED);
    }
    const span = this.spanOf(window.from.getTime(), window.to.getTime());
    return this.ofEach(
      workloads,
      span && {
        rate: span.rate,
        errors: span.errors,
        p99: span.quantile(0.99),
        cpu: span.cpu,
        memory: span.memory,
        alerts: 0,
      },
    );
  }

  async totals(
    workloads: Workload[],
    window: Window,
  ): Promise<Map<string, RequestTotals>> {
    const span = this.reaches(window.from)
      ? this.spanOf(window.from.getTime(), window.to.getTime())
      : undefined;
    return this.ofEach(
      workloads,
      span && {
        total: span.requests,
        failed: span.failed,
        durations: span.durations,
      },
    );
  }

  /** It answers as long as the portal does. */
  async check(): Promise<void> {}

  private ofEach<T>(
    workloads: Workload[],
    figures: T | undefined,
  ): Map<string, T> {
    return new Map(
      workloads.flatMap(
        (workload): Array<[string, T]> =>
          figures && this.covers(workload)
            ? [[`${workload.namespace}/${workload.name}`, figures]]
            : [],
      ),
    );
  }

  private countsOf(from: number, to: number, bad: BadRequests): RequestCounts {
    const span = this.spanOf(from, to);
    return span ? { total: span.requests, bad: span.bad(bad) } : UNKNOWN;
  }

  private spanOf(from: number, to: number): Span | undefined {
    const ends = this.past.between(from, to);
    return ends && new Span(ends.from, ends.to);
  }
}

/** Each step of a window, by where it ends. */
function pointsOf({
  from,
  to,
  step,
}: Window): Array<{ from: number; to: number }> {
  const points: Array<{ from: number; to: number }> = [];
  for (
    let end = from.getTime() + step * 1000;
    end <= to.getTime();
    end += step * 1000
  ) {
    points.push({ from: end - step * 1000, to: end });
  }
  return points;
}
