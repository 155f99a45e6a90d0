import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import { ServiceScope } from '../../service/ServiceScope';
import { burnRateAlerts, latencyAlerts } from '../slo/alerts';
import { ResourceKind } from '../ResourceKind';

/** Alerts from the objectives of a service: when its error budget burns too fast, and when it is slow. */
export const prometheusRule: ResourceKind<ServiceScope> = {
  kind: 'PrometheusRule',
  derive(scope) {
    const slo = scope.intent.telemetry?.slo;
    const rules = slo
      ? [
          ...burnRateAlerts(scope.name, scope.namespace, slo.availability),
          ...latencyAlerts(scope.name, scope.namespace, slo.latency),
        ]
      : [];
    return rules.length === 0
      ? []
      : [
          {
            apiVersion: 'monitoring.coreos.com/v1',
            kind: 'PrometheusRule',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.telemetry.slo',
              guardrail: 'observable-by-default',
            }),
            spec: { groups: [{ name: `${scope.subject}-slo`, rules }] },
          } satisfies IPrometheusRule,
        ];
  },
  explain: scope => [
    {
      field: '',
      intent: 'spec.telemetry.slo',
      guardrail: 'observable-by-default',
      why: 'Objectives that nobody watches are wishes.',
    },
    ...(scope.intent.telemetry?.slo?.availability
      ? [
          {
            field: 'spec.groups[0].rules',
            intent: 'spec.telemetry.slo.availability',
            why: 'Two windows each: the long one shows that it matters, the short one that it still goes on. Fast burns page, slow ones open a ticket.',
          },
        ]
      : []),
  ],
};
