import { groupOf, KindOfObject } from '../reading/KindOfObject';
import { healthByConditions } from './byConditions';
import { healthByPhase } from './byPhase';
import { daemonSetHealth } from './daemonSet';
import { HealthReader, ReadHealth } from './HealthReader';
import { httpRouteHealth } from './httpRoute';
import { workloadHealth } from './workload';

/** Kinds that run pods, by group and kind. */
const WORKLOADS: Readonly<Record<string, HealthReader>> = {
  'apps/Deployment': workloadHealth,
  'apps/StatefulSet': workloadHealth,
  'apps/DaemonSet': daemonSetHealth,
};

/** Kinds with a status of their own way, by group and kind. */
const READERS: Readonly<Record<string, HealthReader>> = {
  ...WORKLOADS,
  '/Namespace': healthByPhase({ Active: 'healthy', Terminating: 'failing' }),
  '/PersistentVolumeClaim': healthByPhase({
    Bound: 'healthy',
    Lost: 'failing',
  }),
  'autoscaling/HorizontalPodAutoscaler': healthByConditions,
  'gateway.networking.k8s.io/HTTPRoute': httpRouteHealth,
};

/** Groups whose other kinds have no status worth telling: to exist is all that they do. */
const WITHOUT_STATUS = new Set([
  '',
  'admissionregistration.k8s.io',
  'apps',
  'autoscaling',
  'batch',
  'externaldns.k8s.io',
  'monitoring.coreos.com',
  'networking.istio.io',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'security.istio.io',
  'telemetry.istio.io',
]);

/** Whether objects of a kind tell how they do; of others only the metadata is read. */
export function hasStatus(kind: KindOfObject): boolean {
  return readerOf(kind) !== undefined;
}

/** Whether objects of a kind run the pods of their subject. */
export function isWorkload(kind: KindOfObject): boolean {
  return nameOf(kind) in WORKLOADS;
}

/** How a live object does, by its own status. */
export function healthOf(kind: KindOfObject, object: unknown): ReadHealth {
  const read = readerOf(kind);
  if (!read) {
    return { level: 'none', message: 'There' };
  }
  try {
    return read(object);
  } catch {
    return {
      level: 'progressing',
      message: 'Its status is of a shape that nobody here knows',
    };
  }
}

function readerOf(kind: KindOfObject): HealthReader | undefined {
  return (
    READERS[nameOf(kind)] ??
    (WITHOUT_STATUS.has(groupOf(kind)) ? undefined : healthByConditions)
  );
}

function nameOf(kind: KindOfObject): string {
  return `${groupOf(kind)}/${kind.kind}`;
}
