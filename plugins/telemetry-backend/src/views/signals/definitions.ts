import { Convention } from '@ridgeway/plugin-telemetry-common';

const COUNTED: Record<Convention, string> = {
  istio: 'as the proxies of the service count them',
  opentelemetry: 'as the service counts them by http.server.request.duration',
  prometheus: 'as the service counts them by http_requests_total',
  kubernetes: 'as the kubelet measures it',
};

/** What is said where nothing was measured. */
const NOT_COUNTED =
  'by whoever counts them first: the mesh, then the service itself';

/** What a signal measures and how, in plain words. */
export const DEFINITIONS = {
  rate: of => `Requests per second that the service answered, ${of}.`,
  errors: of =>
    `Share of requests that ended in an error of the server (status 500 and above), ${of}.`,
  p50: of => `Half of the requests took no longer, ${of}.`,
  p95: of => `95 of 100 requests took no longer, ${of}.`,
  p99: of => `99 of 100 requests took no longer, ${of}.`,
  cpu: () =>
    'Processor time that the containers use, as a share of their limit, or of what is reserved for them where there is no limit. The proxy is left out.',
  memory: () =>
    'Working set of the containers, as a share of their limit, or of what is reserved for them where there is no limit. The proxy is left out.',
} satisfies Record<string, (counted: string) => string>;

/** Completes "requests, ...". */
export function countedBy(convention: Convention | undefined): string {
  return convention ? COUNTED[convention] : NOT_COUNTED;
}
