import { HttpShape } from './HttpShape';
import { labelIdentity, podIdentity } from './Identity';

const DURATION = 'http_request_duration_seconds';

/**
 * The names that most client libraries of Prometheus give to requests: a counter of its own, or the one of the
 * histogram.
 */
export const prometheusShapes: readonly HttpShape[] = [
  'http_requests_total',
  `${DURATION}_count`,
].flatMap(requests =>
  [labelIdentity('service', 'namespace', 'service'), podIdentity].map(
    identity => ({
      id: `prometheus-${identity.id}-${requests}`,
      convention: 'prometheus' as const,
      requests,
      durations: DURATION,
      scale: 1,
      statuses: ['code', 'status', 'status_code'],
      matchers: [],
      identity,
    }),
  ),
);
