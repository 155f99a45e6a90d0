import { z } from 'zod';
import { HealthReader } from './HealthReader';
import { conditionList, findCondition } from './conditions';

const workload = z.object({
  metadata: z.object({ generation: z.number().default(0) }),
  spec: z.object({ replicas: z.number().default(1) }),
  status: z
    .object({
      observedGeneration: z.number().default(0),
      replicas: z.number().default(0),
      updatedReplicas: z.number().default(0),
      readyReplicas: z.number().default(0),
      conditions: conditionList,
    })
    .optional(),
});

/** A Deployment or StatefulSet: all its pods are of the latest version, and ready. */
export const workloadHealth: HealthReader = object => {
  const { metadata, spec, status } = workload.parse(object);
  const wanted = spec.replicas;
  if (wanted === 0) {
    return { level: 'none', message: 'No pods are asked for' };
  }
  const conditions = status?.conditions ?? [];
  const failure = findCondition(conditions, 'ReplicaFailure', 'True');
  if (failure) {
    return {
      level: 'failing',
      message: `Pods cannot be made: ${failure.message ?? failure.reason}`,
    };
  }
  const ready = `${Math.min(status?.readyReplicas ?? 0, wanted)} of ${wanted} ${
    wanted === 1 ? 'pod' : 'pods'
  } ready`;
  if (!status || status.observedGeneration < metadata.generation) {
    return { level: 'progressing', message: `${ready}; a change begins` };
  }
  if (
    findCondition(conditions, 'Progressing', 'False')?.reason ===
    'ProgressDeadlineExceeded'
  ) {
    return {
      level: 'failing',
      message: `${ready}; the new version does not come up in time`,
    };
  }
  const { replicas, updatedReplicas, readyReplicas } = status;
  if (updatedReplicas < wanted) {
    return {
      level: 'progressing',
      message: `${ready}; ${updatedReplicas} of the new version`,
    };
  }
  if (readyReplicas < wanted) {
    return { level: 'progressing', message: ready };
  }
  return replicas > updatedReplicas
    ? { level: 'progressing', message: `${ready}; older ones are ending` }
    : {
        level: 'healthy',
        message: ready,
        since: findCondition(conditions, 'Available', 'True')
          ?.lastTransitionTime,
      };
};
