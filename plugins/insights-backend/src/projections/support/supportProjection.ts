import { KnownFact } from '@ridgeway/plugin-platform-common';
import { addToRows } from '../../database/bulk';
import { Place, placeOf } from '../../subjects/placeOf';
import { dayOf } from '../../time/dayOf';
import { roundMinutes } from '../../time/roundMinutes';
import { ownersAt } from '../owners/ownersProjection';
import { Projection } from '../Projection';
import {
  foldSupport,
  SUPPORT_FACTS,
  SupportFact,
  SupportOutcome,
} from './foldSupport';
import { OpenRequests } from './OpenRequests';
import { SupportTargets } from './SupportTargets';

/** What was asked of the platform team, and how soon it answered. */
export const supportProjection: Projection = {
  id: 'support',
  version: 1,
  types: [...SUPPORT_FACTS, 'settings.changed'],
  tables: [
    'support_targets',
    'support_open',
    'support_days',
    'support_minutes',
  ],
  apply: async (trx, facts) => {
    const targets = await SupportTargets.load(trx);
    const requests = await OpenRequests.load(trx, facts.filter(isSupport));
    const ownerAt = await ownersAt(trx, facts);
    const counted: Counted[] = [];
    for (const fact of facts) {
      if (fact.type === 'settings.changed') {
        targets.take(fact);
      } else if (isSupport(fact)) {
        const { id } = fact.data;
        const known = requests.get(id);
        const step = foldSupport(known, fact, priority => targets.of(priority));
        const place = known?.place ?? placeOf(fact, ownerAt);
        requests.put(id, step.request && { ...step.request, place });
        if (step.about) {
          const { priority, openedAt } = step.about;
          counted.push(
            ...step.outcomes.map(outcome => ({
              key: {
                ...place,
                day: dayOf(outcome.event === 'settled' ? fact.at : openedAt),
                priority,
              },
              outcome,
            })),
          );
        }
      }
    }
    await targets.save(trx);
    await requests.save(trx);
    await addToRows(
      trx,
      'support_days',
      ['opened', 'settled', 'answered', 'judged', 'within'],
      counted.map(({ key, outcome }) => ({ ...key, ...countsOf(outcome) })),
    );
    await addToRows(
      trx,
      'support_minutes',
      ['count'],
      counted.flatMap(({ key, outcome }) =>
        outcome.event === 'answered'
          ? [{ ...key, minutes: roundMinutes(outcome.minutes), count: 1 }]
          : [],
      ),
    );
  },
};

interface Counted {
  key: Place & { priority: string };
  outcome: SupportOutcome;
}

function isSupport(fact: KnownFact): fact is SupportFact {
  return 'kind' in fact.data && fact.data.kind === 'support' && isStep(fact);
}

function isStep(fact: KnownFact): fact is SupportFact {
  return SUPPORT_FACTS.some(type => type === fact.type);
}

function countsOf(outcome: SupportOutcome) {
  const when = (it: boolean) => (it ? 1 : 0);
  const within = outcome.event === 'answered' ? outcome.within : undefined;
  return {
    opened: when(outcome.event === 'opened'),
    settled: when(outcome.event === 'settled'),
    answered: when(outcome.event === 'answered'),
    judged: when(within !== undefined),
    within: when(within === true),
  };
}
