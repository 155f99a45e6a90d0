import { PlainValue } from '@ridgeway/intent';
import { onlyFields } from '../judge/fields';
import { JudgeContext, Refuse } from '../judge/JudgeContext';
import { ownSelector } from '../judge/metadata';
import { judgePod } from '../judge/pods';
import { judgeClaimSpec } from '../judge/volumes';
import { listIn, PlainRecord, recordIn, textIn, textsIn } from '../plain';
import { BroughtKind } from './BroughtKind';

const JOB = [
  'activeDeadlineSeconds',
  'backoffLimit',
  'backoffLimitPerIndex',
  'completionMode',
  'completions',
  'maxFailedIndexes',
  'parallelism',
  'podFailurePolicy',
  'podReplacementPolicy',
  'successPolicy',
  'suspend',
  'template',
  'ttlSecondsAfterFinished',
];

/** Replicas that are alike. */
export const deployment: BroughtKind = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  guardrail: 'restricted-pods',
  template: ['spec', 'template'],
  judge({ value }, context, refuse) {
    const spec = recordIn(value, 'spec');
    onlyFields(
      spec,
      [
        'minReadySeconds',
        'paused',
        'progressDeadlineSeconds',
        'replicas',
        'revisionHistoryLimit',
        'selector',
        'strategy',
        'template',
      ],
      'spec',
      refuse,
    );
    return { spec: { ...spec, ...selected(spec, context, refuse) } };
  },
};

/** Replicas with a name and a disk of their own. */
export const statefulSet: BroughtKind = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  guardrail: 'restricted-pods',
  template: ['spec', 'template'],
  judge({ value }, context, refuse) {
    const spec = recordIn(value, 'spec');
    onlyFields(
      spec,
      [
        'minReadySeconds',
        'ordinals',
        'persistentVolumeClaimRetentionPolicy',
        'podManagementPolicy',
        'replicas',
        'revisionHistoryLimit',
        'selector',
        'serviceName',
        'template',
        'updateStrategy',
        'volumeClaimTemplates',
      ],
      'spec',
      refuse,
    );
    const claims = listIn(spec, 'volumeClaimTemplates').map(claim =>
      claimTemplate(claim, context, refuse),
    );
    return {
      spec: {
        ...spec,
        ...selected(spec, context, refuse),
        ...(claims.length > 0 && { volumeClaimTemplates: claims }),
      },
    };
  },
};

/** Pods that come to an end. */
export const job: BroughtKind = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  guardrail: 'restricted-pods',
  template: ['spec', 'template'],
  judge: ({ value }, context, refuse) => ({
    spec: jobSpec(recordIn(value, 'spec'), context, refuse),
  }),
};

/** Jobs by the clock. */
export const cronJob: BroughtKind = {
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  guardrail: 'restricted-pods',
  template: ['spec', 'jobTemplate', 'spec', 'template'],
  judge({ value }, context, refuse) {
    const spec = recordIn(value, 'spec');
    onlyFields(
      spec,
      [
        'concurrencyPolicy',
        'failedJobsHistoryLimit',
        'jobTemplate',
        'schedule',
        'startingDeadlineSeconds',
        'successfulJobsHistoryLimit',
        'suspend',
        'timeZone',
      ],
      'spec',
      refuse,
    );
    return {
      spec: {
        ...spec,
        jobTemplate: {
          metadata: { labels: context.scope.labels },
          spec: jobSpec(recordIn(spec, 'jobTemplate', 'spec'), context, refuse),
        },
      },
    };
  },
};

/** The cluster selects the pods of a job by a label that it makes up itself. */
function jobSpec(
  spec: PlainRecord,
  context: JudgeContext,
  refuse: Refuse,
): PlainRecord {
  onlyFields(spec, JOB, 'the job’s spec', refuse);
  return { ...spec, template: judgePod(spec.template, context, refuse) };
}

function selected(
  spec: PlainRecord,
  context: JudgeContext,
  refuse: Refuse,
): PlainRecord {
  return {
    selector: ownSelector(recordIn(spec, 'selector'), context.scope.name),
    template: judgePod(spec.template, context, refuse),
  };
}

function claimTemplate(
  claim: PlainValue,
  { scope }: JudgeContext,
  refuse: Refuse,
): PlainRecord {
  const name = textIn(claim, 'metadata', 'name') ?? '';
  judgeClaimSpec(recordIn(claim, 'spec'), `the claim ${name}`, refuse);
  return {
    metadata: {
      name,
      labels: { ...textsIn(claim, 'metadata', 'labels'), ...scope.labels },
    },
    spec: recordIn(claim, 'spec'),
  };
}
