import { TelemetryHead, TelemetryOrigin, TelemetryFinding } from './Signals';

/** What goes over connections of which nobody counts requests, per second. */
export interface TcpTraffic {
  /** Connections that were opened; 0 where older ones are still in use. */
  opened: number;
  /** Bytes that they carried, in both directions. */
  bytes: number;
}

/** Calls that were seen from one workload to another, beside what was agreed. */
export interface TrafficEdge {
  /** `commerce/checkout`; for a workload that the platform does not know `namespace/workload`, or `unknown`. */
  caller: string;
  callee: string;
  environment: string;
  /** Requests per second over the window; null where none were counted. */
  rate: number | null;
  /** Share of failed requests. */
  errors: number | null;
  /** What was seen over TCP; absent when nothing was. */
  tcp?: TcpTraffic;
  /**
   * `agreed`: declared by both sides; `undeclared`: seen, and no active agreement covers it;
   * `unused`: agreed, and nothing was seen.
   */
  state: 'agreed' | 'undeclared' | 'unused';
}

/** `GET /services/{sector}/{name}/traffic`. */
export interface TrafficView extends TelemetryHead {
  inbound: TrafficEdge[];
  outbound: TrafficEdge[];
}

/** One service in an overview. */
export interface ServiceTelemetry {
  subject: string;
  /** Entity reference of the owning group. */
  owner?: string;
  environment: string;
  rate: number | null;
  errors: number | null;
  /** Seconds. */
  p99: number | null;
  cpu: number | null;
  memory: number | null;
  /** Alerts that fire; 0 where that is not known. */
  alerts: number;
  /** The objective that fares worst. */
  slo?: {
    state: 'kept' | 'at-risk' | 'missed' | 'no-traffic' | 'unknown';
    budgetLeft: number | null;
  };
  /** Edges seen without an agreement; 0 where that is not known. */
  undeclared: number;
  state: 'observed' | 'silent' | 'not-observed';
  /** What a source answered: only then does nothing mean that there was nothing. */
  known: { signals: boolean; alerts: boolean; undeclared: boolean };
  /** Why it is not observed, or what is odd. */
  findings: TelemetryFinding[];
}

/** `GET /services`: a page of services side by side. */
export interface TelemetryOverview {
  items: ServiceTelemetry[];
  totalItems: number;
  /** Pass as `cursor` for the next page; absent on the last. */
  nextCursor?: string;
  /** ISO moment. */
  asOf: string;
  from: string;
  to: string;
  origins: TelemetryOrigin[];
  findings: TelemetryFinding[];
  /** Of everything that the filter lets through, not of the page alone. */
  totals: {
    services: number;
    observed: number;
    alerts: number;
    undeclared: number;
    /** Services of which alerts and calls are known. */
    known: { alerts: number; undeclared: number };
    /** Services of which they are not, in whatever state: nobody can tell whether a filter by state lets them through. */
    unknown: { alerts: number; undeclared: number };
  };
}

/** Which services an overview shows. */
export interface OverviewFilter {
  sector?: string;
  /** Entity references of owning groups. */
  teams?: string[];
  environment?: string;
  range?: '15m' | '1h' | '6h' | '24h';
  state?: ServiceTelemetry['state'] | 'alerting' | 'undeclared' | 'missed';
  /** Part of the name. */
  search?: string;
  /** Default 50, at most 200. */
  limit?: number;
  cursor?: string;
}

/** `GET /traffic`: observed edges of every service, or of a sector's. */
export interface TrafficMap {
  edges: TrafficEdge[];
  asOf: string;
  origins: TelemetryOrigin[];
  findings: TelemetryFinding[];
}

/** `GET /sources`: what is asked, and whether it answers. */
export interface TelemetrySourceView extends TelemetryOrigin {
  environments: string[];
  state: 'up' | 'down' | 'unknown';
  /** What is wrong, and the way out. */
  message?: string;
}
