import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import { metricsPath } from '../../service/metricsPort';
import { ServiceScope } from '../../service/ServiceScope';
import { PROXY_METRICS_PATH, PROXY_METRICS_PORT } from '../mesh';
import { ResourceKind } from '../ResourceKind';

type Endpoint = NonNullable<IServiceMonitor['spec']>['endpoints'][number];

/** Most samples one scrape may bring; more is a mistake that would fill the metrics store. */
const SAMPLE_LIMIT = 20000;

/**
 * Tells Prometheus where the metrics of a service are: at its proxy, which adds those of the
 * service to its own. Objectives are measured by the proxy's, so a service without metrics of its
 * own is scraped too.
 *
 * A scraper without an identity of the mesh cannot read a port of the service itself, where every
 * caller needs one. The proxy's port is not captured, so it can be read without. It is no port of
 * the Service or of a container, so each pod is found by a port that is one, and the address is
 * changed. The port of the service stays open to the scraper's identity, for a Prometheus that has
 * one and monitors of its own.
 */
export const serviceMonitor: ResourceKind<ServiceScope> = {
  kind: 'ServiceMonitor',
  derive(scope) {
    const endpoint = endpointOf(scope);
    return endpoint
      ? [
          {
            apiVersion: 'monitoring.coreos.com/v1',
            kind: 'ServiceMonitor',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.telemetry.port',
              guardrail: 'observable-by-default',
            }),
            spec: {
              selector: { matchLabels: scope.member.selector },
              sampleLimit: SAMPLE_LIMIT,
              endpoints: [endpoint],
            },
          } satisfies IServiceMonitor,
        ]
      : [];
  },
  explain: scope => [
    {
      field: '',
      intent: 'spec.telemetry.port',
      guardrail: 'observable-by-default',
      why: 'What the service and its proxy count is collected.',
    },
    ...(scope.isScraped
      ? [
          {
            field: 'spec.endpoints[0].relabelings',
            guardrail: 'strict-mtls',
            why: 'The proxy has the metrics of the service too, at a port that needs no identity of the mesh.',
          },
        ]
      : []),
    {
      field: 'spec.sampleLimit',
      guardrail: 'observable-by-default',
      why: 'One service with runaway labels must not fill the metrics store of all.',
    },
  ],
};

function endpointOf(scope: ServiceScope): Endpoint | undefined {
  const { metrics, intent, isScraped } = scope;
  if (isScraped) {
    return {
      port: (metrics ?? scope.ports[0]).name,
      path: PROXY_METRICS_PATH,
      interval: '30s',
      relabelings: [
        {
          sourceLabels: ['__address__'],
          regex: '(.+):[0-9]+',
          replacement: `$1:${PROXY_METRICS_PORT}`,
          targetLabel: '__address__',
        },
      ],
    };
  }
  return metrics
    ? { port: metrics.name, path: metricsPath(intent), interval: '30s' }
    : undefined;
}
