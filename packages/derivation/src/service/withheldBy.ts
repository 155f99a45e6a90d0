import { Cause, Gate } from '../model/Condition';
import { locationOf } from '../gates/location';
import { lapsedCauses } from '../exceptions/lapsedCauses';
import { managedCauses } from './managedCauses';
import { neededSecretCauses } from './secretCauses';
import { volumeCauses } from './volumeCauses';
import type { ServiceScope } from './ServiceScope';

/** Gates that decide about resources, whose denial takes away what pods read of them. */
const OF_RESOURCES: ReadonlySet<Gate> = new Set([
  'AccessSecret',
  'MountVolume',
  'UseManaged',
]);

/**
 * Why the pods of a service are not derived. A denial takes away exactly what depends on it: the
 * ExternalSecret of a denied secret, and the pods if they read it. Everything else stays, so
 * that the service is complete the moment the denial is gone.
 */
export function withheldBy(scope: ServiceScope): Cause[] {
  return [
    ...lapsedCauses(scope),
    ...denials(scope),
    ...volumeCauses(scope),
    ...managedCauses(scope),
    ...missingImages(scope),
    ...scope.workload.problems,
    ...neededSecretCauses(scope),
  ];
}

function denials(scope: ServiceScope): Cause[] {
  return scope.access.denials
    .filter(
      ({ denial, use }) =>
        denial.gate === 'UseImage' ||
        (OF_RESOURCES.has(denial.gate) && scope.workload.uses.has(use)),
    )
    .map(({ reason, denial }) => ({
      reason,
      message: `The pods of ${scope.subject} are withheld: they need ${denial.resource}, which is denied (see PolicyAuthorized).`,
      remedy: denial.remedy,
    }));
}

function missingImages(scope: ServiceScope): Cause[] {
  return scope.intent.containers
    .filter(([, { image }]) => image === undefined)
    .map(([name]) => ({
      reason: 'ImageMissing',
      message: `Container ${name} of ${scope.subject} has no image yet, so there are no pods. Everything else is derived.`,
      remedy: {
        summary: `Set the image of container ${name} once one is built.`,
        location: locationOf(scope.document, ['spec', 'containers', name]),
      },
    }));
}
