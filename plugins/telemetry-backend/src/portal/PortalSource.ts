import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';
import {
  BadRequests,
  Measured,
  MeasuredEdge,
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
import { secondsOf } from '../windows/secondsOf';
import { PAST_SECONDS, RecentPast } from './RecentPast';
import { Span } from './Span';

/** Rounding of windows that end a moment ago; not worth a finding. */
const SLACK_SECONDS = 60;

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

  async signals(_: Workload, window: Window): Promise<MeasuredSignals> {
    const measured = (
      read: (span: Span) => number | null,
      ofRequests: boolean,
    ): Measured => {
      const whole = this.spanOf(window.from.getTime(), window.to.getTime());
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
      findings: isTooLong(secondsOf(window)) ? [TOO_LONG] : [],
    };
  }

  async requests(
    _: Workload,
    bad: BadRequests,
    windows: Record<string, { seconds: number }>,
    end: Date,
    { note }: SourceOptions,
  ): Promise<Record<string, RequestCounts>> {
    if (Object.values(windows).some(({ seconds }) => isTooLong(seconds))) {
      note?.(TOO_LONG);
    }
    return Object.fromEntries(
      Object.entries(windows).map(([key, { seconds }]) => [
        key,
        this.countsOf(end.getTime() - seconds * 1000, end.getTime(), bad),
      ]),
    );
  }

  async requestSeries(
    _: Workload,
    bad: BadRequests,
    window: Window,
  ): Promise<RequestPoint[]> {
    return pointsOf(window).map(({ from, to }) => ({
      at: new Date(to).toISOString(),
      ...this.countsOf(from, to, bad),
    }));
  }

  /** Rules that fire are a Prometheus' affair. */
  async alerts(): Promise<[]> {
    return [];
  }

  /** Who called is what a mesh knows. */
  async edges(): Promise<MeasuredEdge[]> {
    return [];
  }

  async summaries(
    workloads: Workload[],
    window: Window,
  ): Promise<Map<string, MeasuredSummary>> {
    return this.ofEach(workloads, window, span => ({
      rate: span.rate,
      errors: span.errors,
      p99: span.quantile(0.99),
      cpu: span.cpu,
      memory: span.memory,
      alerts: 0,
    }));
  }

  async totals(
    workloads: Workload[],
    window: Window,
  ): Promise<Map<string, RequestTotals>> {
    if (isTooLong(secondsOf(window))) {
      return new Map();
    }
    return this.ofEach(workloads, window, span => ({
      total: span.requests,
      failed: span.failed,
      durations: span.durations,
    }));
  }

  /** It answers as long as the portal does. */
  async check(): Promise<void> {}

  private ofEach<T>(
    workloads: Workload[],
    { from, to }: Window,
    read: (span: Span) => T,
  ): Map<string, T> {
    const span = this.spanOf(from.getTime(), to.getTime());
    return new Map(
      workloads.flatMap(
        (workload): Array<[string, T]> =>
          span && this.covers(workload)
            ? [[`${workload.namespace}/${workload.name}`, read(span)]]
            : [],
      ),
    );
  }

  /** Of a window that reaches further back than what is remembered, nothing: a part is not the whole. */
  private countsOf(from: number, to: number, bad: BadRequests): RequestCounts {
    const span = isTooLong((to - from) / 1000)
      ? undefined
      : this.spanOf(from, to);
    return span
      ? { total: span.requests, bad: span.bad(bad) }
      : { total: null, bad: null };
  }

  private spanOf(from: number, to: number): Span | undefined {
    const ends = this.past.between(from, to);
    return ends && new Span(ends.from, ends.to);
  }
}

function isTooLong(seconds: number): boolean {
  return seconds > PAST_SECONDS + SLACK_SECONDS;
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
