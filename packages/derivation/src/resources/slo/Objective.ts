/** What is promised about the requests of a service, and how what breaks the promise is measured. */
export interface Objective {
  /** What the alert on its error budget is called. */
  alert: string;
  /** Field of the intent, below `spec.telemetry.slo`. */
  field: string;
  /** Labels of its recordings and alerts. */
  labels: Record<string, string>;
  /** Name of the recorded share of bad requests, without the window. */
  recording: string;
  /** Share of requests that may be bad: the error budget. */
  budget: number;
  /** PromQL of the share of requests that were bad during a window. */
  badShare(window: string): string;
  /** Completes "... percent of requests that may ...". */
  bad: string;
}

/** The service whose objectives are measured. */
export interface Measured {
  service: string;
  namespace: string;
}
