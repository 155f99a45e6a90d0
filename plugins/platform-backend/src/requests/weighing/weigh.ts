import { World } from '@ridgeway/intent';
import {
  FeatureEvidence,
  FeatureRule,
  FeatureWeighing,
} from '@ridgeway/plugin-platform-common';
import { sectorOf } from '../../derivation/subjects';
import { allMembers, memberOf } from '../../views/worldIndex';
import { workarounds } from './pattern';

/** Below this share of the services a feature costs everybody more than an exception costs a few. */
const ENOUGH_SHARE = 0.2;
/** So many teams that ask independently of each other show a gap, not a preference. */
const ENOUGH_TEAMS = 2;

/**
 * Weighs a feature by the product rules. Whether it leaks infrastructure is not among them:
 * a person has to judge that.
 *
 * @param asking - subjects that asked for it
 * @param pattern - what services work around for want of it
 */
export function weigh(
  asking: readonly string[],
  pattern: string | undefined,
  { world, now }: { world: World; now: Date },
): FeatureWeighing {
  const around = pattern === undefined ? [] : workarounds(pattern, world, now);
  const subjects = sorted([
    ...asking,
    ...around.map(({ document }) => document.spec.subject),
  ]);
  // A sector that asks has not said which of its services would use it.
  const services = subjects.filter(subject => memberOf(world, subject));
  const onPlatform = allMembers(world).length;
  const evidence: FeatureEvidence = {
    teams: sorted(
      subjects.flatMap(
        subject =>
          world.sectors.get(sectorOf(subject))?.document.spec.owner ?? [],
      ),
    ),
    services,
    share: onPlatform === 0 ? 0 : services.length / onPlatform,
    retires: sorted(
      around.map(
        ({ document: { metadata } }) => `${metadata.sector}/${metadata.name}`,
      ),
    ),
  };
  return { evidence, rules: rulesOn(evidence, onPlatform) };
}

function rulesOn(
  { teams, services, share, retires }: FeatureEvidence,
  onPlatform: number,
): FeatureRule[] {
  const severalTeams = teams.length >= ENOUGH_TEAMS;
  const muchUsed = share >= ENOUGH_SHARE;
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  return [
    {
      id: 'teams',
      says: severalTeams ? 'yes' : 'no',
      text: severalTeams
        ? `${teams.length} teams ask for it or work around it, independently of each other: the platform lacks something.`
        : 'One team asks for it. That may be a preference: wait for a second team, or ask around.',
    },
    {
      id: 'use',
      says: muchUsed ? 'yes' : 'no',
      text: `${services.length} of ${onPlatform} services (${percent(
        share,
      )}) would use it, as measured. ${
        muchUsed
          ? `From ${percent(ENOUGH_SHARE)} on it belongs on the paved road.`
          : `Below ${percent(
              ENOUGH_SHARE,
            )} an exception costs less than a field that everybody has to read.`
      }`,
    },
    {
      id: 'retires',
      says: retires.length > 0 ? 'yes' : 'no',
      text:
        retires.length > 0
          ? `It would retire ${
              retires.length === 1
                ? 'one exception'
                : `${retires.length} exceptions`
            } in force.`
          : 'It would retire no exception in force: nobody is known to work around it.',
    },
  ];
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
