import { onlyFields } from '../judge/fields';
import { ownSelector } from '../judge/metadata';
import { judgeClaimSpec } from '../judge/volumes';
import { PlainRecord, recordIn, textIn, valueIn } from '../plain';
import { BroughtKind } from './BroughtKind';

/** Configuration, which is no secret. */
export const configMap: BroughtKind = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  guardrail: 'default-deny',
  judge: ({ value }) => {
    const kept: Record<string, PlainRecord[string]> = {};
    for (const field of ['data', 'binaryData', 'immutable']) {
      const given = valueIn(value, field);
      if (given !== undefined) {
        kept[field] = given;
      }
    }
    return kept;
  },
};

/** Storage that lasts. */
export const persistentVolumeClaim: BroughtKind = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  guardrail: 'volumes-have-owners',
  isRetained: true,
  judge({ value }, _context, refuse) {
    judgeClaimSpec(recordIn(value, 'spec'), 'spec', refuse);
    return { spec: recordIn(value, 'spec') };
  },
};

/** How many pods may be missing while nodes are drained. */
export const podDisruptionBudget: BroughtKind = {
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  guardrail: 'spread-and-disruption',
  judge({ value }, { scope }, refuse) {
    const spec = recordIn(value, 'spec');
    onlyFields(
      spec,
      [
        'maxUnavailable',
        'minAvailable',
        'selector',
        'unhealthyPodEvictionPolicy',
      ],
      'spec',
      refuse,
    );
    return {
      spec: {
        ...spec,
        selector: ownSelector(recordIn(spec, 'selector'), scope.name),
      },
    };
  },
};

/** How many pods there are. */
export const horizontalPodAutoscaler: BroughtKind = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  guardrail: 'bounded-compute',
  judge({ value }, { objects }, refuse) {
    const spec = recordIn(value, 'spec');
    onlyFields(
      spec,
      ['behavior', 'maxReplicas', 'metrics', 'minReplicas', 'scaleTargetRef'],
      'spec',
      refuse,
    );
    const target = [
      textIn(spec, 'scaleTargetRef', 'kind'),
      textIn(spec, 'scaleTargetRef', 'name'),
    ].join('/');
    if (!objects.has(target)) {
      refuse({
        reason: 'ForeignName',
        guardrail: 'own-identity',
        what: `scales ${target}, which the package does not bring`,
        wayOut: 'Name a Deployment or StatefulSet of the package',
      });
    }
    return { spec };
  },
};
