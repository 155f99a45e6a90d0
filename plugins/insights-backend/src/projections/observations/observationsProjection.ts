import { KnownFact } from '@ridgeway/plugin-platform-common';
import { deleteRows, insertRows, selectRows } from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';
import { sectorOf } from '../../subjects/sectorOf';
import { Projection } from '../Projection';

const OBSERVATIONS = 'observations';

interface ObservationRow {
  subject: string;
  /** Empty for the first one anywhere. */
  environment: string;
  sector: string;
  at: string;
  partition: KnownFact['partition'];
}

/** When requests of a service were measured for the first time, in an environment and anywhere. */
export const observationsProjection: Projection = {
  id: 'observations',
  version: 1,
  types: ['intent.committed', 'service.observed'],
  tables: [OBSERVATIONS],
  apply: async (trx, facts) => {
    const names = facts.flatMap(fact =>
      [fact.subject, movedFrom(fact)].flatMap(name => name ?? []),
    );
    const rows = await selectRows<ObservationRow>(
      trx,
      OBSERVATIONS,
      'subject',
      names,
    );
    const known = new Map(rows.map(row => [keyOf(row), row]));
    facts.forEach(fact => take(known, fact));
    await deleteRows(trx, OBSERVATIONS, 'subject', names);
    await insertRows(trx, OBSERVATIONS, [...known.values()]);
  },
};

function take(known: Map<string, ObservationRow>, fact: KnownFact): void {
  const { at, partition, subject } = fact;
  const from = movedFrom(fact);
  if (subject === undefined) {
    return;
  }
  if (from !== undefined) {
    const theirs = [...known.values()].filter(row => row.subject === from);
    for (const row of theirs) {
      known.delete(keyOf(row));
      const renamed = { ...row, subject, sector: sectorOf(subject) };
      known.set(keyOf(renamed), renamed);
    }
  }
  if (fact.type !== 'service.observed') {
    return;
  }
  for (const environment of ['', fact.data.environment]) {
    const before = known.get(keyOf({ subject, environment }));
    if (!before || at < before.at) {
      const row = {
        ...{ subject, environment, sector: sectorOf(subject), at },
        partition: before?.partition ?? partition,
      };
      known.set(keyOf(row), row);
    }
  }
}

function keyOf({
  subject,
  environment,
}: Pick<ObservationRow, 'subject' | 'environment'>): string {
  return `${subject} ${environment}`;
}
