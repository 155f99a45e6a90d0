import { Workload } from '@ridgeway/plugin-telemetry-node';

/** Labels by which alerts say which workload they are about: derived ones by `service`. */
const NAMES = [
  'service',
  'deployment',
  'workload',
  'destination_workload',
  'app',
];
const NAMESPACES = ['namespace', 'destination_workload_namespace'];

/** Whether an alert is about a workload. */
export function isAlertOf(
  labels: Record<string, string>,
  { name, namespace }: Pick<Workload, 'name' | 'namespace'>,
): boolean {
  if (!NAMESPACES.some(label => labels[label] === namespace)) {
    return false;
  }
  const named = NAMES.filter(label => labels[label] !== undefined);
  return named.length > 0
    ? named.some(label => labels[label] === name)
    : isPodOf(labels.pod, name);
}

/** Pods are called after their Deployment. */
function isPodOf(pod: string | undefined, name: string): boolean {
  return (
    pod !== undefined &&
    pod.startsWith(`${name}-`) &&
    /^[0-9a-z]{1,10}-[0-9a-z]{5}$/.test(pod.slice(name.length + 1))
  );
}
