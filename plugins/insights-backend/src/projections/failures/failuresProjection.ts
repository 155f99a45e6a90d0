import { KnownFact } from '@ridgeway/plugin-platform-common';
import { addToRows } from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';
import { placeOf } from '../../subjects/placeOf';
import { SubjectStates } from '../../subjects/SubjectStates';
import { roundMinutes } from '../../time/roundMinutes';
import { ownersAt } from '../owners/ownersProjection';
import { Projection } from '../Projection';
import { LastFailures } from './LastFailures';
import {
  FAILURE_FACTS,
  FailureFact,
  FailureOutcome,
  FailureState,
  foldFailures,
  NO_FAILURES,
} from './foldFailures';

const SUBJECTS = 'failure_subjects';

/** For what derivations fail, how often, and how long that lasts. */
export const failuresProjection: Projection = {
  id: 'failures',
  version: 1,
  types: FAILURE_FACTS,
  tables: [SUBJECTS, 'failures', 'failure_days', 'failure_minutes'],
  apply: async (trx, facts) => {
    const own = facts.filter(isAboutSubject);
    const states = await SubjectStates.load<FailureState>(trx, SUBJECTS, own);
    const ownerAt = await ownersAt(trx, own);
    const last = await LastFailures.load(trx, own);
    const outcomes = own.flatMap(fact => {
      const place = placeOf(fact, ownerAt);
      return take(states, last, fact).map(outcome => ({ place, outcome }));
    });
    await states.save(trx);
    await last.save(trx);
    await addToRows(
      trx,
      'failure_days',
      ['failures', 'resolved', 'alone', 'pages', 'requests'],
      outcomes.map(({ place, outcome }) => ({
        ...place,
        ...countsOf(outcome),
      })),
    );
    await addToRows(
      trx,
      'failure_minutes',
      ['count'],
      outcomes.flatMap(({ place, outcome }) =>
        outcome.event === 'resolved'
          ? [
              {
                ...place,
                reason: outcome.reason,
                minutes: roundMinutes(outcome.minutes),
                count: 1,
              },
            ]
          : [],
      ),
    );
  },
};

type AboutSubject = FailureFact & { subject: string };

function isAboutSubject(fact: KnownFact): fact is AboutSubject {
  return (
    fact.subject !== undefined && FAILURE_FACTS.some(type => type === fact.type)
  );
}

function take(
  states: SubjectStates<FailureState>,
  last: LastFailures,
  fact: AboutSubject,
): FailureOutcome[] {
  const { subject } = fact;
  if (fact.type === 'intent.committed') {
    const from = movedFrom(fact);
    if (from !== undefined) {
      states.rename(from, subject);
      last.rename(from, subject);
    }
    if (fact.data.intent?.change === 'removed') {
      states.delete(subject);
      last.end(subject, fact.at);
      return [];
    }
  }
  const before = states.get(subject) ?? NO_FAILURES;
  const { state, outcomes } = foldFailures(before, fact);
  if (state !== before) {
    states.set(subject, state);
  }
  outcomes.forEach(outcome => last.take(subject, outcome, fact));
  return outcomes;
}

function countsOf({ reason, event, ...outcome }: FailureOutcome) {
  const when = (it: boolean) => (it ? 1 : 0);
  return {
    reason,
    failures: when(event === 'failed'),
    resolved: when(event === 'resolved'),
    alone: when('alone' in outcome && outcome.alone),
    pages: when(event === 'opened-page'),
    requests: when(event === 'asked'),
  };
}
