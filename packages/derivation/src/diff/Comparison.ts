import { Affected } from '../affected/Affected';
import { affectedBy } from '../affected/affectedSubjects';
import { currentRelease } from '../release/currentRelease';
import { MemberDerivation } from '../service/deriveMember';
import { bySubject, indexOf } from '../world/WorldIndex';
import { Deriver } from './Deriver';
import { DiffSide } from './DiffSide';

/** The two sides of a diff, derived subject by subject: no more than one is held at a time. */
export class Comparison {
  /** Sectors and services that can differ, in order. */
  readonly subjects: readonly string[];
  /** Which files reach which subject. */
  readonly affected: Affected;
  readonly releaseDiffers: boolean;
  readonly optionsDiffer: boolean;
  private readonly derivers: Record<'before' | 'after' | 'between', Deriver>;

  constructor(readonly before: DiffSide, readonly after: DiffSide) {
    this.affected = affectedBy(before.world, after.world);
    this.releaseDiffers = releaseOf(before) !== releaseOf(after);
    this.optionsDiffer = optionsDiffer(before, after);
    const everything =
      this.releaseDiffers ||
      this.optionsDiffer ||
      this.affected.everywhere.length > 0;
    this.subjects = everything
      ? allSubjects(before, after)
      : [...this.affected.bySubject.keys()].sort(bySubject);
    this.derivers = {
      before: new Deriver(before, this.subjects),
      after: new Deriver(after, this.subjects),
      between: new Deriver(
        {
          world: after.world,
          options: { ...after.options, release: releaseOf(before) },
        },
        this.subjects,
      ),
    };
  }

  /**
   * What a subject derives to on one side; nothing where it has no document. `between` is the
   * world after the change under the release before it, and tells their effects apart.
   */
  derive(
    side: 'before' | 'after' | 'between',
    subject: string,
  ): MemberDerivation {
    return this.derivers[side].derive(subject);
  }
}

/** The release that a side is derived with. */
export function releaseOf({ options }: DiffSide) {
  return options.release ?? currentRelease;
}

function allSubjects(before: DiffSide, after: DiffSide): string[] {
  return [
    ...new Set([
      ...indexOf(before.world).subjects(),
      ...indexOf(after.world).subjects(),
    ]),
  ].sort(bySubject);
}

/**
 * True when more than the worlds and the release differs. Another world has an authorizer of its
 * own, which decides by its policies; a second one for the same world decides by something else.
 */
function optionsDiffer(before: DiffSide, after: DiffSide): boolean {
  const { options: old, world } = before;
  const { options: current } = after;
  return (
    old.asOf !== current.asOf ||
    old.apiResources !== current.apiResources ||
    old.platformTeam !== current.platformTeam ||
    (old.authorizer !== current.authorizer && world === after.world)
  );
}
