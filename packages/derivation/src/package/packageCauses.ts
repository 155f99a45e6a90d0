import { lapsedCauses } from '../exceptions/lapsedCauses';
import { Cause, Gate } from '../model/Condition';
import { missingSecretCauses } from '../service/secretCauses';
import type { PackageScope } from './PackageScope';

/** Gates that decide about what pods need. */
const NEEDED: ReadonlySet<Gate> = new Set(['AccessSecret', 'UseImage']);

/** Why the manifests of a package are not derived. */
export function packageCauses(scope: PackageScope): Cause[] {
  const { access, brought, invalid, judgement, subject } = scope;
  return [
    ...lapsedCauses(scope),
    ...(brought.state === 'unread' ? [brought.cause] : []),
    ...invalid,
    ...judgement.refusals,
    ...access.denials
      .filter(({ denial }) => NEEDED.has(denial.gate))
      .map(({ reason, denial }) => ({
        reason,
        message: `The manifests of ${subject} are withheld: they need ${denial.resource}, which is denied (see PolicyAuthorized).`,
        remedy: denial.remedy,
      })),
    ...missingSecretCauses(scope),
  ];
}
