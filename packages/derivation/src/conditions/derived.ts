import { ServiceScope } from '../service/ServiceScope';
import { unusedSecretCauses } from '../service/secretCauses';
import { Draft, met, metBut, some, unmet } from './build';
import { weakened } from './clusterCauses';
import { conflictingEgress } from './egressCauses';

/** `Derived` of a service: everything that follows from the intent was derived. */
export function derived(scope: ServiceScope): Draft {
  const causes = [
    ...scope.withheld,
    ...conflictingEgress(scope),
    ...unusedSecretCauses(scope),
  ];
  if (some(causes)) {
    return unmet(scope.subject, 'Derived', causes);
  }
  const weaker = weakened(scope);
  return some(weaker)
    ? metBut(scope.subject, 'Derived', weaker)
    : met(scope.subject, 'Derived', 'Derived', 'All resources were derived.');
}
