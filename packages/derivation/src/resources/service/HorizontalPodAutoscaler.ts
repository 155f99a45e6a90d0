import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { ServiceScope } from '../../service/ServiceScope';
import { sortedEntries } from '../../text/compare';
import { ResourceKind } from '../ResourceKind';

/** Utilisation in percent that pods are added at when the intent names none. */
const DEFAULT_METRICS = { cpu: 80 };

/** Scales between `replicas` and `autoscaling.max`. */
export const horizontalPodAutoscaler: ResourceKind<ServiceScope> = {
  kind: 'HorizontalPodAutoscaler',
  derive(scope) {
    const { autoscaling, replicas } = scope.intent;
    return autoscaling
      ? [
          {
            apiVersion: 'autoscaling/v2',
            kind: 'HorizontalPodAutoscaler',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.autoscaling',
            }),
            spec: {
              scaleTargetRef: {
                apiVersion: 'apps/v1',
                kind: 'Deployment',
                name: scope.name,
              },
              minReplicas: Math.max(1, replicas),
              maxReplicas: Math.max(1, replicas, autoscaling.max),
              metrics: targets(autoscaling.metrics).map(
                ([name, averageUtilization]) => ({
                  type: 'Resource',
                  resource: {
                    name,
                    target: { type: 'Utilization', averageUtilization },
                  },
                }),
              ),
            },
          } satisfies IHorizontalPodAutoscaler,
        ]
      : [];
  },
  explain: scope => [
    {
      field: '',
      intent: 'spec.autoscaling',
      why: 'The service scales with its load.',
    },
    {
      field: 'spec.minReplicas',
      intent: 'spec.replicas',
      why: 'With autoscaling, replicas is the least that runs.',
    },
    {
      field: 'spec.maxReplicas',
      intent: 'spec.autoscaling.max',
      why: 'The most that ever runs.',
    },
    {
      field: 'spec.metrics',
      intent: 'spec.autoscaling.metrics',
      why: scope.intent.autoscaling?.metrics
        ? 'The load that pods are added at, as declared.'
        : 'Nothing is declared, so pods are added at 80 percent of the processor share they ask for.',
    },
  ],
};

function targets(metrics: { cpu?: number; memory?: number } | undefined) {
  const declared = sortedEntries(metrics).filter(
    (entry): entry is [string, number] => entry[1] !== undefined,
  );
  return declared.length > 0 ? declared : sortedEntries(DEFAULT_METRICS);
}
