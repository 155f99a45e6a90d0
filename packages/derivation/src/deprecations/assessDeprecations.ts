import { deadlineOf, DocumentOf, World } from '@ridgeway/intent';
import { locationOf } from '../gates/location';
import { byText } from '../text/compare';
import { AffectedSubject, DeprecationAssessment } from './Assessment';
import { candidatesOf, Concerned, migrationOf } from './Concern';
import { effectOf } from './effectOf';
import { stateAt } from './life';
import { migrationEvidence } from './migrationEvidence';

/**
 * Who every deprecation of a world affects, sorted by id; drafts as well.
 *
 * @param asOf - ISO moment that deadlines, extensions and exceptions are judged by
 */
export function assessDeprecations(
  world: World,
  asOf: string,
): DeprecationAssessment[] {
  return [...world.deprecations.values()]
    .map(({ document }) => assessDeprecation(world, document, asOf))
    .sort((a, b) => byText(a.id, b.id));
}

/**
 * Who one deprecation affects and what it takes. It need not be stored: a draft can be judged
 * before anybody is told.
 */
export function assessDeprecation(
  world: World,
  { metadata, spec }: Pick<DocumentOf<'Deprecation'>, 'metadata' | 'spec'>,
  asOf: string,
): DeprecationAssessment {
  const evidence = migrationEvidence(world, asOf);
  const migration = (located: Concerned) => migrationOf(located, evidence);
  const candidates = candidatesOf(world, spec.of);
  const affected = candidates.flatMap((candidate): AffectedSubject[] => {
    const effect = effectOf(spec, candidate, migration, asOf);
    if (!effect) {
      return [];
    }
    const { concern, ...consequences } = effect;
    const { place, ...asked } = concern;
    const [subject, located] = candidate;
    const [sector] = subject.split('/');
    return [
      {
        subject,
        owner: world.sectors.get(sector)?.document.spec.owner,
        ...asked,
        ...(place && { location: locationOf(located, place) }),
        ...consequences,
      },
    ];
  });
  return {
    id: metadata.name,
    state: stateAt(spec, asOf, affected.length > 0),
    deadline: deadlineOf(spec),
    affected: affected.sort((a, b) => byText(a.subject, b.subject)),
    total: candidates.length,
    effort: affected.reduce((minutes, { effort }) => minutes + effort, 0),
  };
}
