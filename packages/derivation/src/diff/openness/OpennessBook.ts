import { DerivedResource } from '../../model/Derivation';
import { byText } from '../../text/compare';
import { openingKinds } from '.';
import { ObjectChange } from '../objectChanges';
import { Openings, Standing } from './Openings';
import { Openness } from './Openness';

/** Tells what gets more open and what more closed, from the objects of both sides. */
export class OpennessBook {
  private readonly opened = new Openings();
  private readonly closed = new Openings();

  /**
   * Adds one subject with all of its objects before and after.
   *
   * @param changes - those of its objects that differ; doors differ only where theirs do
   */
  add(
    before: readonly DerivedResource[],
    after: readonly DerivedResource[],
    changes: readonly ObjectChange[],
  ) {
    if (!changes.some(opensOrCloses)) {
      return;
    }
    const old = standingIn(before);
    const current = standingIn(after);
    const was = environmentsIn(before);
    const is = environmentsIn(after);
    // Where nothing is left, and where nothing was, there is nothing to keep closed.
    const counts = ({ effect, environment }: Standing) =>
      effect === 'opens' || (was.has(environment) && is.has(environment));
    for (const [key, door] of current) {
      if (!old.has(key) && counts(door)) {
        (door.effect === 'opens' ? this.opened : this.closed).add(door);
      }
    }
    for (const [key, door] of old) {
      if (!current.has(key) && counts(door)) {
        (door.effect === 'opens' ? this.closed : this.opened).add(door);
      }
    }
  }

  finish(): Openness {
    return { opened: this.opened.finish(), closed: this.closed.finish() };
  }
}

/** True when the two states of an object have other doors. */
function opensOrCloses({ before, after }: ObjectChange): boolean {
  const doorsOf = (resource: DerivedResource | undefined) =>
    [...standingIn(resource ? [resource] : []).keys()].sort(byText).join();
  return doorsOf(before) !== doorsOf(after);
}

function standingIn(
  resources: readonly DerivedResource[],
): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { subject, environment, object } of resources) {
    for (const { kind, doors } of openingKinds) {
      for (const door of doors(object)) {
        standing.set(
          `${environment} ${kind} ${door.layer} ${door.effect} ${door.what}`,
          { ...door, kind, subject, environment },
        );
      }
    }
  }
  return standing;
}

function environmentsIn(resources: readonly DerivedResource[]): Set<string> {
  return new Set(resources.map(({ environment }) => environment));
}
