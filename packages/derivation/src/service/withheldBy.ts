import { Cause, Gate } from '../model/Condition';
import { locationOf } from '../gates/location';
import { shortName } from '../names/names';
import { lapsedCauses } from '../exceptions/lapsedCauses';
import { managedCauses } from './managedCauses';
import { volumeCauses } from './volumeCauses';
import type { ServiceScope } from './ServiceScope';

/** Gates whose denial takes something from the pods that they cannot run without. */
const PODS_NEED: ReadonlySet<Gate> = new Set([
  'AccessSecret',
  'MountVolume',
  'UseImage',
]);

/**
 * Why the pods of a service are not derived. A denial takes away exactly what depends on it: the
 * ExternalSecret of a denied secret, and the pods that would read it. Everything else stays, so
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
    ...missingStores(scope),
  ];
}

function denials(scope: ServiceScope): Cause[] {
  return scope.access.denials
    .filter(
      ({ denial, use }) =>
        PODS_NEED.has(denial.gate) ||
        (denial.gate === 'UseManaged' && readsOutputs(scope, use)),
    )
    .map(({ reason, denial }) => ({
      reason,
      message: `The pods of ${scope.subject} are withheld: they need ${denial.resource}, which is denied (see PolicyAuthorized).`,
      remedy: denial.remedy,
    }));
}

/** True when a text mentions an output of the resource. */
function readsOutputs(scope: ServiceScope, resource: string): boolean {
  const { workload } = scope;
  const mark = `\${resources.${resource}.`;
  return workload.containers.some(({ declared }) =>
    [
      ...Object.values(declared.variables ?? {}),
      ...Object.values(declared.files ?? {}).map(({ content }) => content),
    ].some(text => text?.includes(mark)),
  );
}

function missingImages(scope: ServiceScope): Cause[] {
  return scope.intent.containers
    .filter(([, { image }]) => image === undefined)
    .map(([name]) => ({
      reason: 'ImageMissing',
      message: `Container ${name} of ${scope.subject} has no image yet, so there are no pods. Everything else is derived.`,
      remedy: {
        summary: `Set spec.containers.${name}.image once an image is built.`,
        location: locationOf(scope.document, ['spec', 'containers', name]),
      },
    }));
}

function missingStores(scope: ServiceScope): Cause[] {
  const { settings, cluster } = scope.place;
  if (settings.secretStore !== undefined || scope.secrets.length === 0) {
    return [];
  }
  return [
    {
      reason: 'SecretStoreMissing',
      message: `${scope.subject} reads secrets, and cluster ${cluster} has no secret store.`,
      remedy: {
        summary: `${shortName(
          scope.platformTeam,
        )} can name one in platform.yaml under clusters.${cluster}.secretStore.`,
        owner: scope.platformTeam,
      },
    },
  ];
}
