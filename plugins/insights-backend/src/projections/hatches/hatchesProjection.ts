import { KnownFact } from '@ridgeway/plugin-platform-common';
import { addToRows } from '../../database/bulk';
import { sectorOf } from '../../subjects/sectorOf';
import { ownersAt } from '../owners/ownersProjection';
import { Projection } from '../Projection';
import { HATCH_FACTS, HatchFact, HatchFold } from './HatchFold';
import { loadHatches, saveHatches } from './hatchRows';

/** Who leaves the paved road: exceptions, members of the mesh and packages. */
export const hatchesProjection: Projection = {
  id: 'hatches',
  version: 1,
  types: HATCH_FACTS,
  tables: ['hatch_exceptions', 'hatch_services', 'hatch_days'],
  apply: async (trx, facts) => {
    const own = facts.filter(isHatchFact);
    const book = await loadHatches(trx, own);
    const ownerAt = await ownersAt(trx, own);
    const fold = new HatchFold(book);
    own.forEach(fact => fold.take(fact, ownerAt(fact)));
    await saveHatches(trx, book);
    await addToRows(
      trx,
      'hatch_days',
      ['services'],
      fold.steps.map(({ day, service, delta }) => ({
        day,
        sector: sectorOf(service.subject),
        owner: service.owner,
        partition: service.partition,
        services: delta,
      })),
    );
  },
};

function isHatchFact(fact: KnownFact): fact is HatchFact {
  return HATCH_FACTS.some(type => type === fact.type);
}
