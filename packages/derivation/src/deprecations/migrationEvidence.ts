import { MigrationEvidence, World } from '@ridgeway/intent';
import { grantsOf } from '../exceptions/Grant';
import { mergeOverrides } from '../exceptions/mergeOverrides';
import { standingAt } from '../exceptions/standing';
import { indexOf } from '../world/WorldIndex';

/**
 * What migrations may ask about the world beside a document. Look-ups alone: nothing is computed
 * before it is asked for.
 *
 * @param asOf - ISO moment that exceptions are judged by
 */
export function migrationEvidence(
  world: World,
  asOf: string,
): MigrationEvidence {
  const index = indexOf(world);
  return {
    callersOf: subject => [...index.callersOf(subject)],
    overridesOf: subject => {
      const [sector] = subject.split('/');
      const own = index
        .exceptionsOf(subject)
        .filter(({ document }) => document.metadata.sector === sector);
      const grants = grantsOf(own, ({ document: { spec } }) =>
        standingAt(spec, asOf),
      );
      return mergeOverrides(
        grants.filter(({ standing }) => standing === 'live'),
      );
    },
  };
}
