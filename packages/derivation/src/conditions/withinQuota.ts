import { shortName } from '../names/names';
import { Session } from '../Session';
import { printCpu, printMemory } from '../text/quantity';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { Draft, met, some, unmet } from './build';
import { demandOf, QuotaUse } from './QuotaBook';

/**
 * `WithinQuota` of a sector, or of one of its services.
 *
 * Nothing is withheld when a sector asks for too much: derivation knows no history, so it cannot
 * tell the service that came last from those that run already. The namespace's ResourceQuota
 * refuses whatever comes on top; this condition says so before it happens.
 */
export function withinQuota(
  session: Session,
  subject: string,
  place: Place,
  member?: Member,
): Draft {
  const exceeded = session.quotas
    .of(place.sector, place.environment)
    .filter(({ share }) => share !== undefined && share > 1);
  const who = shortName(place.owner);
  const path = ['spec', 'quota'];
  const causes = exceeded.map(use => ({
    reason: 'QuotaExceeded' as const,
    message: `Sector ${place.sector} asks for ${describe(use)} in ${
      place.environment
    }.${shareOf(use, place, member)}`,
    remedy: {
      summary: `Lower replicas, autoscaling.max or requests, or ask ${who} to raise spec.quota.${use.dimension} of the sector.`,
      owner: place.owner,
      location: {
        file: place.document.file,
        ...place.document.locate(path),
        path: path.join('.'),
      },
    },
  }));
  return some(causes)
    ? unmet(subject, 'WithinQuota', causes)
    : met(
        subject,
        'WithinQuota',
        'WithinQuota',
        `Inside the quota of sector ${place.sector}.`,
      );
}

function describe({ dimension, used, limit }: QuotaUse): string {
  const unit = dimension === 'services' ? 'services' : dimension;
  return `${used} ${unit}, and its quota is ${limit}`;
}

function shareOf(
  { dimension }: QuotaUse,
  place: Place,
  member: Member | undefined,
): string {
  if (!member || dimension === 'services') {
    return '';
  }
  const demand = demandOf(member, place.environment);
  const share =
    dimension === 'cpu' ? printCpu(demand.cpu) : printMemory(demand.memory);
  return ` The share of ${member.subject} at its most replicas, with the mesh's proxies, is ${share}.`;
}
