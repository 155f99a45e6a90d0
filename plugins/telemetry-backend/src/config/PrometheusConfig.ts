/** A server that speaks the HTTP API of Prometheus. */
export interface PrometheusConfig {
  /** Where its API begins, without `/api/v1` and without a slash at the end. */
  url: string;
  label: string;
  /** Where people open it. */
  externalUrl?: string;
  /** Absent: all of them. */
  environments?: string[];
  clusters?: string[];
  scrapeIntervalSeconds: number;
  timeoutMs: number;
  /** Of every question: credentials, and what the configuration adds. */
  headers: Record<string, string>;
  /** In PEM. */
  tls?: { ca?: string; cert?: string; key?: string; serverName?: string };
}
