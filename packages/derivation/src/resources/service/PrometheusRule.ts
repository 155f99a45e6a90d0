import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import { ServiceScope } from '../../service/ServiceScope';
import { Objective } from '../slo/Objective';
import { objectivesOf } from '../slo/objectivesOf';
import { burnRateRules } from '../slo/rules';
import { ResourceKind } from '../ResourceKind';

/** Alerts from the objectives of a service: when the error budget of one of them burns too fast. */
export const prometheusRule: ResourceKind<ServiceScope> = {
  kind: 'PrometheusRule',
  derive(scope) {
    const groups = objectives(scope).map(objective => ({
      name: groupName(scope, objective),
      rules: burnRateRules(objective),
    }));
    return groups.length === 0
      ? []
      : [
          {
            apiVersion: 'monitoring.coreos.com/v1',
            kind: 'PrometheusRule',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.telemetry.slo',
              guardrail: 'observable-by-default',
            }),
            spec: { groups },
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
    ...objectives(scope).map((objective, position) => ({
      field: `spec.groups[${position}].rules`,
      intent: `spec.telemetry.slo.${objective.field}`,
      guardrail: 'observable-by-default',
      why: 'Two windows each: the long one shows that it matters, the short one that it still goes on. Fast burns page, slow ones open a ticket.',
    })),
  ],
};

function objectives({ name, namespace, intent }: ServiceScope): Objective[] {
  const slo = intent.telemetry?.slo;
  return slo ? objectivesOf({ service: name, namespace }, slo) : [];
}

function groupName({ subject }: ServiceScope, { field }: Objective): string {
  return `${subject}-slo-${field}`;
}
