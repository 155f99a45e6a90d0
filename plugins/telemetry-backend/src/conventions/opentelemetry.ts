import { HttpShape } from './HttpShape';
import { jobIdentity, labelIdentity, podIdentity } from './Identity';

const DURATION = 'http_server_request_duration_seconds';

/**
 * `http.server.request.duration` of OpenTelemetry's semantic conventions, as Prometheus names it: read from
 * pods, or with the resource in labels, or received by Prometheus itself.
 */
export const opentelemetryShapes: readonly HttpShape[] = [
  labelIdentity('service', 'namespace', 'service'),
  podIdentity,
  labelIdentity('k8s', 'k8s_namespace_name', 'k8s_deployment_name'),
  labelIdentity('resource', 'service_namespace', 'service_name'),
  jobIdentity,
].map(identity => ({
  id: `opentelemetry-${identity.id}`,
  convention: 'opentelemetry',
  requests: `${DURATION}_count`,
  durations: DURATION,
  scale: 1,
  statuses: ['http_response_status_code'],
  matchers: [],
  identity,
}));
