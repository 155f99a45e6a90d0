import { shortName } from '../names/names';
import { cloudProjectOf, hasCloud } from '../sector/cloud';
import { Session } from '../Session';
import { Place } from '../world/Place';
import { Cause } from '../model/Condition';
import { Draft, met, some, unmet } from './build';
import { collisionCauses } from './collisionCauses';

/** `Derived` of a sector; it names a release that is not the one `platform.yaml` pins. */
export function sectorDerived(
  { index, release, platformTeam }: Session,
  { sector, document }: Place,
): Draft {
  const { spec } = document.document;
  const causes: Cause[] = collisionCauses(index, sector);
  if (hasCloud(spec) && !cloudProjectOf(spec, index.platform.cloudProject)) {
    causes.push({
      reason: 'CloudProjectMissing',
      message: `Sector ${sector} has a cloud project at ${spec.cloud?.provider}, and the platform does not say what that is. Everything else is derived.`,
      remedy: {
        summary: `${shortName(
          platformTeam,
        )} can say so in platform.yaml under cloudProject; without a project, cloud.provider is none.`,
        owner: platformTeam,
      },
    });
  }
  if (some(causes)) {
    return unmet(sector, 'Derived', causes);
  }
  const pinned = index.world.platform?.document.spec.release;
  return pinned === undefined || pinned === release.version
    ? met(sector, 'Derived', 'Derived', 'All resources were derived.')
    : met(
        sector,
        'Derived',
        'ReleaseNotPinned',
        `All resources were derived, by release ${release.version}; platform.yaml pins release ${pinned}.`,
      );
}
