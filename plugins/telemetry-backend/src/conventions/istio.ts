import { is } from '../promql/PromQl';
import { HttpShape } from './HttpShape';
import { labelIdentity } from './Identity';

/**
 * Requests as the proxies of the service count them, like the objectives that are derived
 * (Istio's standard metrics).
 */
export const istioShapes: readonly HttpShape[] = [
  {
    id: 'istio',
    convention: 'istio',
    requests: 'istio_requests_total',
    durations: 'istio_request_duration_milliseconds',
    scale: 0.001,
    statuses: ['response_code'],
    matchers: [is('reporter', 'destination')],
    identity: labelIdentity(
      'istio',
      'destination_workload_namespace',
      'destination_workload',
    ),
  },
];
