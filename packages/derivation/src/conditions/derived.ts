import { ServiceScope } from '../service/ServiceScope';
import { Draft, met, some, unmet } from './build';
import { missingInCluster, weakened } from './clusterCauses';

/** `Derived` of a service: everything that follows from the intent was derived. */
export function derived(scope: ServiceScope): Draft {
  const causes = [...scope.withheld, ...missingInCluster(scope)];
  if (some(causes)) {
    return unmet(scope.subject, 'Derived', causes);
  }
  const weaker = weakened(scope);
  return some(weaker)
    ? met(
        scope.subject,
        'Derived',
        weaker[0].reason,
        weaker.map(({ message }) => message).join(' '),
      )
    : met(scope.subject, 'Derived', 'Derived', 'All resources were derived.');
}
