import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import { metricsPort } from '../../service/metricsPort';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/** Most samples one scrape may bring; more is a mistake that would fill the metrics store. */
const SAMPLE_LIMIT = 20000;

/** Tells Prometheus where the metrics of a service are. */
export const serviceMonitor: ResourceKind<ServiceScope> = {
  kind: 'ServiceMonitor',
  derive(scope) {
    const port = metricsPort(scope.intent);
    return port
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
              endpoints: [
                {
                  port: port.name,
                  path: scope.intent.telemetry?.path ?? '/metrics',
                  interval: '30s',
                },
              ],
            },
          } satisfies IServiceMonitor,
        ]
      : [];
  },
  explain: () => [
    {
      field: '',
      intent: 'spec.telemetry.port',
      guardrail: 'observable-by-default',
      why: 'The service has a port with metrics, so they are collected.',
    },
    {
      field: 'spec.sampleLimit',
      guardrail: 'observable-by-default',
      why: 'One service with runaway labels must not fill the metrics store of all.',
    },
  ],
};
