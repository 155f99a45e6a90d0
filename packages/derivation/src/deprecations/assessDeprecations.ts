import { deadlineOf, DocumentOf, World } from '@ridgeway/intent';
import { byText } from '../text/compare';
import { AffectedSubject, DeprecationAssessment } from './Assessment';
import { candidatesOf, concernOf } from './Concern';
import { extensionOf, isEnforced, lives, stateAt } from './life';
import { migrationEvidence } from './migrationEvidence';

/** A deprecation, stored or only thought of. */
export type AssessedDeprecation = Pick<
  DocumentOf<'Deprecation'>,
  'metadata' | 'spec'
>;

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
  { metadata, spec }: AssessedDeprecation,
  asOf: string,
): DeprecationAssessment {
  const evidence = migrationEvidence(world, asOf);
  const candidates = candidatesOf(world, spec.of);
  const affected = candidates.flatMap(
    ([subject, located]): AffectedSubject[] => {
      const concern = concernOf(spec.of, located, evidence);
      if (!concern) {
        return [];
      }
      const { place: _none, ...asked } = concern;
      const extension = extensionOf(spec, subject);
      const [sector] = subject.split('/');
      return [
        {
          subject,
          owner: world.sectors.get(sector)?.document.spec.owner,
          ...asked,
          deadline: extension?.until ?? deadlineOf(spec),
          ...(extension && {
            extension: {
              until: extension.until,
              reason: extension.reason,
              grantedBy: extension.grantedBy,
            },
          }),
          stopped:
            isEnforced(spec, asOf) && !(extension && lives(extension, asOf)),
        },
      ];
    },
  );
  return {
    id: metadata.name,
    state: stateAt(spec, asOf, affected.length > 0),
    deadline: deadlineOf(spec),
    affected: affected.sort((a, b) => byText(a.subject, b.subject)),
    total: candidates.length,
    effort: affected.reduce((minutes, { effort }) => minutes + effort, 0),
  };
}
