import { DerivedResource } from '../../model/Derivation';
import { Comparison } from '../Comparison';
import {
  identityOf,
  ObjectChange,
  objectChanges,
  resourceOf,
} from '../objectChanges';
import { Candidate, candidateOf } from './Candidate';
import { changedFiles } from './changedFiles';

const RELEASE: Candidate = { kind: 'release' };
const OPTIONS: Candidate = { kind: 'options' };

/** Finds what can be the cause of a change: the release, the options, or documents that differ. */
export class CauseFinder {
  private readonly isChanged: (file: string) => boolean;

  constructor(
    private readonly comparison: Comparison,
    private readonly ignoredAnnotations: readonly string[],
  ) {
    this.isChanged = changedFiles(
      comparison.before.world,
      comparison.after.world,
    );
  }

  /** The causes of each change of one subject; never none. */
  of(subject: string, changes: readonly ObjectChange[]): Candidate[][] {
    const { affected, releaseDiffers, optionsDiffer } = this.comparison;
    const others = [
      ...(optionsDiffer ? [OPTIONS] : []),
      ...affected
        .filesFor(subject)
        .filter(this.isChanged)
        .map(file => candidateOf(file, subject)),
    ];
    if (!releaseDiffers) {
      const causes = others.length > 0 ? others : [OPTIONS];
      return changes.map(() => causes);
    }
    if (others.length === 0) {
      return changes.map(() => [RELEASE]);
    }
    const between = this.comparison.derive('between', subject).resources;
    return changes.map(change => {
      const identity = identityOf(resourceOf(change));
      const state = between.find(resource => identityOf(resource) === identity);
      const byOthers = this.differ(change.before, state);
      const byRelease = this.differ(state, change.after);
      return [
        ...(byRelease ? [RELEASE] : []),
        ...(byOthers || !byRelease ? others : []),
      ];
    });
  }

  private differ(
    a: DerivedResource | undefined,
    b: DerivedResource | undefined,
  ): boolean {
    return (
      objectChanges(a ? [a] : [], b ? [b] : [], this.ignoredAnnotations).changes
        .length > 0
    );
  }
}
