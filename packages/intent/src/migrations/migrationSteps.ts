import { formatPath } from '../model/Path';
import { Locate } from '../model/Located';
import { ConvertedPart } from './convertValue';
import { MigrationClass, MigrationProposal, MigrationStep } from './Migration';
import { MigrationPart, USUAL_EFFORT } from './MigrationDefinition';

/** Minutes that nothing is done in less than. */
const LEAST_EFFORT = 5;

const CLASSES = ['automatic', 'assisted', 'blocked'] as const;

/**
 * What a conversion comes to for a person, in the order of the text.
 *
 * @param place - finds a path of the text
 */
export function migrationSteps(
  parts: readonly ConvertedPart[],
  place: Locate,
): MigrationStep[] {
  return parts
    .map(({ migration, part, field }): MigrationStep => {
      const { class: of, title, effort = USUAL_EFFORT[of], decision } = part;
      return {
        migration: migration.id,
        from: migration.from,
        to: migration.to,
        class: of,
        field: formatPath(field),
        ...place(field),
        title,
        effort,
        ...(part.proposal && { proposal: inWords(part.proposal) }),
        ...(decision && { decision }),
      };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The worst class of steps; automatic when there are none. */
export function worstClass(steps: readonly MigrationStep[]): MigrationClass {
  return CLASSES[
    Math.max(0, ...steps.map(({ class: each }) => CLASSES.indexOf(each)))
  ];
}

/** Minutes for a whole document that is not of the newest version. */
export function totalEffort(steps: readonly MigrationStep[]): number {
  const minutes = steps.reduce((sum, { effort }) => sum + effort, 0);
  return Math.max(LEAST_EFFORT, minutes);
}

function inWords({
  summary,
  evidence,
  otherwise,
}: NonNullable<MigrationPart['proposal']>): MigrationProposal {
  return { summary, evidence, otherwise };
}
