import {
  AlertView,
  Convention,
  Marker,
  SignalPoint,
  TcpTraffic,
  TelemetryFinding,
} from '@ridgeway/plugin-telemetry-common';

/** A workload whose telemetry is asked for. */
export interface Workload {
  sector: string;
  name: string;
  environment: string;
  /** Where it runs: `commerce-production`. */
  namespace: string;
  /** Cluster of the environment, as platform.yaml names it. */
  cluster: string;
}

/** A window, bounded by whoever asks. */
export interface Window {
  from: Date;
  to: Date;
  /** Seconds between two points. */
  step: number;
}

/** A signal as a source measured it. */
export interface Measured {
  /** Over the whole window; null when nothing was measured. */
  value: number | null;
  points: SignalPoint[];
  convention?: Convention;
}

/** Golden signals as a source measured them; what it cannot measure is absent. */
export interface MeasuredSignals {
  rate?: Measured;
  errors?: Measured;
  p50?: Measured;
  p95?: Measured;
  p99?: Measured;
  cpu?: Measured;
  memory?: Measured;
  restarts?: number;
  egressDenied?: number;
  findings: TelemetryFinding[];
}

/** Requests in a window. */
export interface RequestCounts {
  total: number | null;
  /** Failed, or slower than the threshold asked about. */
  bad: number | null;
}

/** Requests between one point and the next. */
export interface RequestPoint extends RequestCounts {
  /** ISO moment at which they end. */
  at: string;
}

/** Requests of a window, as objectives of many services are judged by them. */
export interface RequestTotals {
  total: number | null;
  failed: number | null;
  /** Requests by how long they took, shortest first; empty where nobody measures that. */
  durations: DurationBucket[];
}

/** Requests that took no longer than a time. */
export interface DurationBucket {
  /** Seconds; infinite for all of them. */
  atMost: number;
  count: number;
}

/** What every question to a source carries. */
export interface SourceOptions {
  /** Ends with the time that is left for the answer. */
  signal: AbortSignal;
  /** Takes what the reader should know about the answer, for example that it is partial. */
  note?(finding: TelemetryFinding): void;
}

/** What an objective counts as bad: failed requests, or slow ones. */
export type BadRequests =
  | { kind: 'failed' }
  /** Seconds. */
  | { kind: 'slow'; threshold: number };

/** The figures of one workload side by side with others. */
export interface MeasuredSummary {
  rate: number | null;
  errors: number | null;
  /** Seconds. */
  p99: number | null;
  cpu: number | null;
  memory: number | null;
  alerts: number;
  /** Why figures are absent, where the source knows. */
  findings?: TelemetryFinding[];
}

/** Calls that were seen. */
export interface MeasuredEdge {
  /** `namespace/workload`; `unknown` where the mesh could not tell. */
  caller: string;
  callee: string;
  /** Requests per second; null where only connections were seen. */
  rate: number | null;
  /** Share of failed requests; null without requests. */
  errors: number | null;
  /** What was seen over TCP, where nobody counts requests; absent when nothing was. */
  tcp?: TcpTraffic;
}

/**
 * Where telemetry comes from. Registered with {@link telemetrySourcesExtensionPoint}.
 *
 * Every method answers within the signal's time; what a source does not know is absent, never zero.
 */
export interface TelemetrySource {
  /** Stable: `prometheus`, `portal`. */
  readonly id: string;
  /** For readers. */
  readonly label: string;
  /** Whether it may know the workload; the first source that does is asked. */
  covers(workload: Workload): boolean;
  /**
   * Whether it remembers as far back as a moment; of windows that begin earlier the next source that covers the
   * workload is asked, if there is one. Absent: as far back as anybody asks.
   */
  reaches?(from: Date): boolean;
  signals(
    workload: Workload,
    window: Window,
    options: SourceOptions,
  ): Promise<MeasuredSignals>;
  /** Good and bad requests over several windows that end at one moment; keys are given by the caller. */
  requests(
    workload: Workload,
    bad: BadRequests,
    windows: Record<string, { seconds: number }>,
    end: Date,
    options: SourceOptions,
  ): Promise<Record<string, RequestCounts>>;
  /** The same, from point to point of a window. */
  requestSeries?(
    workload: Workload,
    bad: BadRequests,
    window: Window,
    options: SourceOptions,
  ): Promise<RequestPoint[]>;
  /** Absent: it knows of none, and the next source is asked. */
  alerts?(
    workload: Workload,
    window: Window,
    options: SourceOptions,
  ): Promise<AlertView[]>;
  /** Calls from and to workloads of some namespaces. Absent: it sees none, and the next source is asked. */
  edges?(
    scope: { environment: string; cluster: string; namespaces: string[] },
    window: Window,
    options: SourceOptions,
  ): Promise<MeasuredEdge[]>;
  /** Many workloads of one environment at once, by `namespace/name`; a fixed number of questions. */
  summaries(
    workloads: Workload[],
    window: Window,
    options: SourceOptions,
  ): Promise<Map<string, MeasuredSummary>>;
  /** What objectives of many workloads are judged by, likewise by a fixed number of questions. */
  totals?(
    workloads: Workload[],
    window: Window,
    options: SourceOptions,
  ): Promise<Map<string, RequestTotals>>;
  /** Resolves when the source answers; throws with the way out otherwise. */
  check(environment: string, options: SourceOptions): Promise<void>;
  /** Things that happened, beside what the ledger knows. */
  markers?(
    workload: Workload,
    window: Window,
    options: SourceOptions,
  ): Promise<Marker[]>;
}
