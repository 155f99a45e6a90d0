import { KnownFact } from '@ridgeway/plugin-platform-common';
import { addToRows } from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';
import { Place, placeOf } from '../../subjects/placeOf';
import { SubjectStates } from '../../subjects/SubjectStates';
import { ownersAt } from '../owners/ownersProjection';
import { Projection } from '../Projection';
import {
  CHANGE_FACTS,
  ChangeFact,
  ChangeOutcome,
  ChangeState,
  foldChange,
  NO_CHANGE,
} from './foldChange';
import { HELPED_CHANGES, HelpedChanges } from './HelpedChanges';

const SUBJECTS = 'change_subjects';

/** How changes of services fare, by day: at the first try, and with whose hands in them. */
export const changesProjection: Projection = {
  id: 'changes',
  version: 2,
  types: CHANGE_FACTS,
  tables: [SUBJECTS, 'change_days', 'change_hands', HELPED_CHANGES],
  apply: async (trx, facts) => {
    const own = facts.filter(isAboutService);
    const states = await SubjectStates.load<ChangeState>(trx, SUBJECTS, own);
    const ownerAt = await ownersAt(trx, own);
    const helped = new HelpedChanges();
    const outcomes = own.map(fact => {
      const place = placeOf(fact, ownerAt);
      const outcome = take(states, fact, helped);
      if (outcome.through !== undefined && outcome.through.length > 0) {
        const hands = handsOf(outcome.through);
        helped.add({ subject: fact.subject, day: place.day, hands });
      }
      return { place, outcome };
    });
    await states.save(trx);
    await helped.save(trx);
    await addToRows(trx, 'change_days', ['tried', 'met'], dayRows(outcomes));
    await addToRows(trx, 'change_hands', ['through'], handRows(outcomes));
  },
};

/** A fact of the types about a service: sectors are not what people ship. */
type AboutService = ChangeFact & { subject: string };

function isAboutService(fact: KnownFact): fact is AboutService {
  return (
    fact.subject?.includes('/') === true &&
    CHANGE_FACTS.some(type => type === fact.type)
  );
}

function take(
  states: SubjectStates<ChangeState>,
  fact: AboutService,
  helped: HelpedChanges,
): ChangeOutcome {
  const { subject } = fact;
  if (fact.type === 'intent.committed') {
    const from = movedFrom(fact);
    if (from !== undefined) {
      states.rename(from, subject);
      helped.rename(from, subject);
    }
    if (fact.data.intent?.change === 'removed') {
      states.delete(subject);
      helped.forget(subject);
      return {};
    }
    if (!fact.data.intent) {
      return {};
    }
  }
  const before = states.get(subject) ?? NO_CHANGE;
  const { state, outcome } = foldChange(before, fact);
  if (state !== before) {
    states.set(subject, state);
  }
  return outcome;
}

interface Placed {
  place: Place;
  outcome: ChangeOutcome;
}

function dayRows(outcomes: Placed[]) {
  return outcomes.flatMap(({ place, outcome: { tried } }) =>
    tried === undefined
      ? []
      : [{ ...place, tried: 1, met: tried === 'met' ? 1 : 0 }],
  );
}

function handRows(outcomes: Placed[]) {
  return outcomes.flatMap(({ place, outcome: { through } }) =>
    through === undefined
      ? []
      : [{ ...place, hands: handsOf(through), through: 1 }],
  );
}

/** `|group:default/payments|platform|`; empty when nobody else had a hand in it. */
function handsOf(hands: string[]): string {
  return hands.length === 0 ? '' : `|${hands.join('|')}|`;
}
