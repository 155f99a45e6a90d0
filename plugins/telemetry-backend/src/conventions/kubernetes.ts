import {
  duration,
  firstOf,
  increase,
  is,
  isNot,
  Matcher,
  rate,
  series,
  sumBy,
} from '../promql/PromQl';
import { byWorkload } from './httpExpressions';
import { podIdentity, Scope } from './Identity';

/** What a container can run out of. */
export type Resource = 'cpu' | 'memory';

const CONTAINER = ['namespace', 'pod', 'container'];

/** Containers of the service itself: not the pause container, not the proxy. */
function containers(scope: Scope): Matcher[] {
  return [
    ...podIdentity.select(scope),
    isNot('container', ''),
    isNot('container', 'POD'),
    isNot('container', 'istio-proxy'),
  ];
}

/** Use of each container: of the kubelet's metrics. */
function use(resource: Resource, scope: Scope, seconds: number): string {
  const matchers = containers(scope);
  return sumBy(
    CONTAINER,
    resource === 'cpu'
      ? rate(series('container_cpu_usage_seconds_total', matchers), seconds)
      : `avg_over_time(${series(
          'container_memory_working_set_bytes',
          matchers,
        )}[${duration(seconds)}])`,
  );
}

/** What each container may use, or what is reserved for it: of kube-state-metrics. */
function bound(
  kind: 'limits' | 'requests',
  resource: Resource,
  scope: Scope,
  seconds: number,
): string {
  const selector = series(`kube_pod_container_resource_${kind}`, [
    ...containers(scope),
    is('resource', resource),
  ]);
  return sumBy(CONTAINER, `last_over_time(${selector}[${duration(seconds)}])`);
}

/** Use as a share of the limit, or of the request where there is no limit. */
export function saturation(
  resource: Resource,
  scope: Scope,
  seconds: number,
): string {
  const used = use(resource, scope, seconds);
  return firstOf(
    (['limits', 'requests'] as const).map(kind => {
      const most = bound(kind, resource, scope, seconds);
      const covered = `${used} and on (${CONTAINER.join(', ')}) ${most}`;
      return `${byWorkload(podIdentity, covered)} / (${byWorkload(
        podIdentity,
        most,
      )} > 0)`;
    }),
  );
}

/** How often containers were started again. */
export function restarts(scope: Scope, seconds: number): string {
  const selector = series(
    'kube_pod_container_status_restarts_total',
    containers(scope),
  );
  return byWorkload(podIdentity, increase(selector, seconds));
}
