import { TelemetryHead, SignalPoint } from './Signals';

/** How well one objective of the intent is kept. */
export interface ObjectiveView {
  /** `availability`, `latency-p99`. */
  id: string;
  /** `99.9 % of requests succeed`, `99 % of requests take less than 300 ms`. */
  title: string;
  /** Share of good requests that is promised, 0 to 1. */
  objective: number;
  /** Of latency: seconds. */
  threshold?: number;
  /** Share of good requests in the window; null without traffic. */
  attained: number | null;
  /** Requests in the window. */
  requests: number | null;
  budget: {
    /** Bad requests that the objective allows in the window. */
    allowed: number | null;
    /** Bad requests there were. */
    spent: number | null;
    /** What is left, as a share; below 0 when it is overspent; null without traffic. */
    left: number | null;
  };
  /**
   * How many times faster than allowed the budget is spent, over the windows that the derived alerts
   * look at.
   */
  burn: Array<{
    window: string;
    rate: number | null;
    /** From which on the alert fires. */
    threshold: number;
    severity: 'page' | 'ticket';
  }>;
  /** Budget left over the window, one point for each step. */
  points: SignalPoint[];
  state: 'kept' | 'at-risk' | 'missed' | 'no-traffic' | 'unknown';
}

/** `GET /services/{sector}/{name}/slo`. */
export interface ObjectivesView extends TelemetryHead {
  /** Days the objectives are counted over. */
  days: number;
  /** Empty when the intent has no objective. */
  objectives: ObjectiveView[];
}

/** An alert that fires, is about to, or was over in the window. */
export interface AlertView {
  name: string;
  state: 'firing' | 'pending' | 'resolved';
  severity?: string;
  summary: string;
  /** ISO moment. */
  since: string;
  until?: string;
  labels: Record<string, string>;
  /** Whether Ridgeway derived its rule. */
  derived: boolean;
  runbookUrl?: string;
  /** The rule's page at its source. */
  url?: string;
}

/** `GET /services/{sector}/{name}/alerts`. */
export interface AlertsView extends TelemetryHead {
  items: AlertView[];
}
