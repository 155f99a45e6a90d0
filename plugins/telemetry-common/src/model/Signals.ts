/** How long back signals look when no window is given. */
export const TELEMETRY_RANGES = [
  '15m',
  '1h',
  '6h',
  '24h',
  '7d',
  '30d',
] as const;

/** How long back signals look when no window is given. */
export type TelemetryRange = (typeof TELEMETRY_RANGES)[number];

/** Which window of which environment. */
export interface TelemetryFilter {
  /** Default: the last environment of the sector, which is closest to production. */
  environment?: string;
  /** Default `1h`, or `15m` where the source that is asked first remembers no more. */
  range?: TelemetryRange;
  /** ISO moments; both together, instead of `range`. */
  from?: string;
  to?: string;
}

/** A measured value over time; null where nothing was measured. */
export interface SignalPoint {
  /** ISO moment. */
  at: string;
  value: number | null;
}

/** Where a signal comes from: how it was measured. */
export const CONVENTIONS = [
  /** `istio_requests_total`, as the mesh sees it. */
  'istio',
  /** `http.server.request.duration` of OpenTelemetry. */
  'opentelemetry',
  /** `http_requests_total` and `http_request_duration_seconds`. */
  'prometheus',
  /** Containers, as the kubelet and kube-state-metrics see them. */
  'kubernetes',
] as const;

/** Where a signal comes from: how it was measured. */
export type Convention = (typeof CONVENTIONS)[number];

/** One golden signal. */
export interface Signal {
  unit: 'per-second' | 'share' | 'seconds';
  /** Over the whole window; null when nothing was measured. */
  value: number | null;
  points: SignalPoint[];
  /** Absent when nothing was measured. */
  convention?: Convention;
  /** What it measures and how, in plain words. */
  definition: string;
}

/** Which source answered. */
export interface TelemetryOrigin {
  /** Id of the source: `prometheus`, `portal`. */
  source: string;
  /** For readers: `Prometheus at metrics.example`, `This portal's own process, last 15 minutes`. */
  label: string;
}

/** Something that is missing or odd, with the steps out of it. */
export interface TelemetryFinding {
  /** Stable CamelCase identifier. */
  reason:
    | 'NoSource'
    | 'SourceDown'
    | 'SourceSlow'
    | 'PartialAnswer'
    | 'NoRequests'
    | 'NoMetrics'
    | 'NoLatency'
    | 'NoSaturation'
    | 'NoObjective'
    | 'NoTraffic'
    | 'UndeclaredTraffic'
    | 'UnusedAgreement'
    | 'WindowTooLong';
  level: 'info' | 'warning' | 'error';
  message: string;
  /** What to do, one after the other. */
  steps: string[];
  /** Page of the documentation, relative to it: `how-to/connect-prometheus`. */
  docs?: string;
}

/** Something that happened, drawn across the charts. */
export interface Marker {
  /** ISO moment. */
  at: string;
  kind: 'intent' | 'migration' | 'alert' | 'running';
  title: string;
  /** Commit, for a link to the change. */
  commit?: string;
  /** Of an alert that is over. */
  until?: string;
}

/** A page elsewhere, from the configuration. */
export interface DeepLink {
  kind: 'logs' | 'traces' | 'dashboard';
  title: string;
  url: string;
}

/** What every answer says about itself. */
export interface TelemetryHead {
  subject: string;
  environment: string;
  /** ISO moments. */
  from: string;
  to: string;
  /** ISO moment at which the source was asked; cached answers keep theirs. */
  asOf: string;
  origin?: TelemetryOrigin;
  findings: TelemetryFinding[];
}

/** `GET /services/{sector}/{name}/signals`. */
export interface SignalsView extends TelemetryHead {
  /** Seconds between two points. */
  step: number;
  rate: Signal;
  /** Failed requests as a share of all. */
  errors: Signal;
  latency: { p50: Signal; p95: Signal; p99: Signal };
  /** Use as a share of the limit, or of the request where no limit is set. */
  saturation: { cpu: Signal; memory: Signal };
  /** Restarts of containers in the window; absent when nobody counts them. */
  restarts?: number;
  /** Requests to hosts outside that the mesh refused; absent when nobody counts them. */
  egressDenied?: number;
  markers: Marker[];
  links: DeepLink[];
}
