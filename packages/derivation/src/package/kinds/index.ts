import {
  configMap,
  horizontalPodAutoscaler,
  persistentVolumeClaim,
  podDisruptionBudget,
} from './beside';
import { BroughtKind } from './BroughtKind';
import { service } from './service';
import { cronJob, deployment, job, statefulSet } from './workloads';

/** Every kind of objects that packages may bring, in the order they are applied. */
export const broughtKinds: readonly BroughtKind[] = [
  configMap,
  persistentVolumeClaim,
  service,
  deployment,
  statefulSet,
  job,
  cronJob,
  horizontalPodAutoscaler,
  podDisruptionBudget,
];
