import { Dice } from './Dice';
import { History } from './History';
import { hoursAfter, moment } from './moments';
import { ReasonStory } from './story/reasons';
import { SECTORS } from './story/sectors';
import { periodAt } from './story/times';
import { ownerOf } from './tellIntent';
import { tellRequest } from './tellRequest';

/** A derivation that did not meet everything. */
export interface Trouble {
  at: Date;
  by: string;
  commit: string;
  subject: string;
  reason: ReasonStory;
  /** Services that could be asked for their consent. */
  callees: readonly string[];
  dice: Dice;
}

/**
 * What people do about it: they read, and they ask.
 *
 * @returns when it is over
 */
export function tellTrouble(
  history: History,
  { at, by, commit, subject, reason, callees, dice }: Trouble,
): Date {
  const { gate, guardrail, hours, request } = reason;
  const object = dice.pick(
    gate?.objects.filter(each => isThere(each, at)) ?? callees,
  );
  if (gate) {
    history.add({
      at: hoursAfter(at, 0.002),
      type: 'gate.denied',
      subject,
      data: {
        commit,
        gate: gate.name,
        object,
        reason: reason.reason,
        ...(guardrail === undefined ? {} : { guardrail }),
        environment: 'production',
        owner:
          request?.kind === 'secret'
            ? ownerOf(object)
            : 'group:default/platform',
      },
    });
  }
  if (guardrail !== undefined && dice.chance(0.45)) {
    const read = hoursAfter(at, dice.between(0.05, 0.4));
    tellVisit(history, { at: read, subject, by, guardrail });
  }
  const met = hoursAfter(
    at,
    dice.between(...hours) * periodAt(at).slowness * dice.between(0.6, 1.2),
  );
  if (request) {
    tellRequest(history, {
      kind: request.kind,
      subject,
      object,
      owner: request.owner ?? ownerOf(object),
      by,
      opened: hoursAfter(at, dice.between(0.1, 0.6)),
      settled: met,
      dice,
    });
  }
  return met;
}

/** Somebody comes to a guardrail's page from a denial. */
export function tellVisit(
  history: History,
  visit: { at: Date; subject: string; by: string; guardrail: string },
): void {
  const { at, subject, by, guardrail } = visit;
  history.add({
    at,
    type: 'guardrail.opened',
    subject,
    by,
    data: { guardrail },
  });
}

/** Whether the sector that an object lies in, if it does, is open. */
function isThere(object: string, at: Date): boolean {
  const sector = SECTORS.find(({ name }) => object.startsWith(`${name}/`));
  return sector === undefined || moment(sector.since) <= at;
}
