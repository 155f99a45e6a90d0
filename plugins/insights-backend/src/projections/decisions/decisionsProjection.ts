import { KnownFact } from '@ridgeway/plugin-platform-common';
import { upsertRows } from '../../database/bulk';
import { sectorOf } from '../../subjects/sectorOf';
import { Projection } from '../Projection';

/** What was said to feature requests, and why. */
export const decisionsProjection: Projection = {
  id: 'decisions',
  version: 1,
  types: ['feature.decided'],
  tables: ['feature_decisions'],
  apply: async (trx, facts) => {
    // What was decided last counts.
    const byRequest = new Map(
      facts.flatMap(fact =>
        fact.type === 'feature.decided' ? [[fact.data.id, fact]] : [],
      ),
    );
    await upsertRows(
      trx,
      'feature_decisions',
      ['request'],
      [...byRequest.values()].map(toRow),
    );
  },
};

function toRow(fact: KnownFact<'feature.decided'>) {
  const { at, actor, subject, partition, data } = fact;
  return {
    request: data.id,
    title: data.title,
    outcome: data.outcome,
    reason: data.reason,
    alternative: data.alternative ?? null,
    decided_at: at,
    decided_by: actor,
    sector: sectorOf(subject),
    evidence: JSON.stringify(data.evidence),
    pattern: data.pattern ?? null,
    partition,
  };
}
