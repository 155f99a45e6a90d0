import type { IContainer } from 'kubernetes-models/v1/Container';
import { Container, Probe } from '@ridgeway/intent';
import { RenderedContainer } from '../../service/Workload';
import { ServiceScope } from '../../service/ServiceScope';
import { escapeExpansion } from '../../text/escapeExpansion';
import { computeOf } from './computeOf';
import { containerSecurity } from './securityContext';
import { startOrder } from './startOrder';

/** The containers of a pod, and those that start before them. */
export interface PodContainers {
  initContainers: IContainer[];
  containers: IContainer[];
}

/**
 * Renders containers. One that others wait for (`before`) becomes an init container: a plain one
 * when they wait for its end, a restartable one when they wait for it to run or to be healthy.
 */
export function podContainers(scope: ServiceScope): PodContainers {
  const waitedFor = startOrder(scope.workload.containers);
  const security = containerSecurity(scope.overrides);
  return {
    initContainers: waitedFor.map(({ container, until }) => ({
      ...render(container, security),
      ...(until === 'complete' ? {} : { restartPolicy: 'Always' }),
      ...(until === 'healthy' ? startupOf(container.declared) : {}),
    })),
    containers: scope.workload.containers
      .filter(rendered => !waitedFor.some(w => w.container === rendered))
      .map(container => render(container, security)),
  };
}

function render(
  { name, declared, env, mounts }: RenderedContainer,
  securityContext: IContainer['securityContext'],
): IContainer {
  const { command, args, livenessProbe, readinessProbe } = declared;
  return {
    name,
    image: declared.image,
    ...(command ? { command: command.map(escapeExpansion) } : {}),
    ...(args ? { args: args.map(escapeExpansion) } : {}),
    ...(env.length > 0 ? { env } : {}),
    resources: computeOf(declared),
    ...(livenessProbe ? { livenessProbe: probeOf(livenessProbe) } : {}),
    ...(readinessProbe ? { readinessProbe: probeOf(readinessProbe) } : {}),
    securityContext,
    volumeMounts: mounts,
  };
}

/** A probe; `exec` is preferred where both are given, as the Score specification says. */
function probeOf({
  exec,
  httpGet,
}: Probe): NonNullable<IContainer['livenessProbe']> {
  if (exec) {
    return { exec: { command: exec.command } };
  }
  return httpGet ? { httpGet: { ...httpGet } } : {};
}

function startupOf({ readinessProbe, livenessProbe }: Container) {
  const probe = readinessProbe ?? livenessProbe;
  return probe
    ? {
        startupProbe: {
          ...probeOf(probe),
          failureThreshold: 60,
          periodSeconds: 5,
        },
      }
    : {};
}
