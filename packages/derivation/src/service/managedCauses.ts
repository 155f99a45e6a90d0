import { locationOf } from '../gates/location';
import { Cause } from '../model/Condition';
import { plainParams } from './plainParams';
import type { ServiceScope } from './ServiceScope';

/** Managed resources that are not derived because of what stands in their params. */
export function managedCauses(scope: ServiceScope): Cause[] {
  return scope.managed
    .filter(
      use =>
        use.provided &&
        use.permitted &&
        use.allowed &&
        plainParams(scope, use) === undefined,
    )
    .map(({ name, sharedId }) => ({
      reason: 'ParamsNotPlain',
      message:
        sharedId === undefined
          ? `The params of resource ${name} of ${scope.subject} need a value that is secret or not there, and everybody who may look at the resource could read it.`
          : `The params of resource ${name} of ${scope.subject} have placeholders, and ${sharedId} is not this service's alone.`,
      remedy: {
        summary: 'Write the value itself, or one that is not secret.',
        location: locationOf(scope.document, [
          'spec',
          'resources',
          name,
          'params',
        ]),
      },
    }));
}
