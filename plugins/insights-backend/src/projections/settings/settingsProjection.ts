import { insertRows } from '../../database/bulk';
import { Projection } from '../Projection';

/** Table of what platform.yaml said, and from when. */
export const SETTINGS = 'settings';

/** What platform.yaml says about targets; what it said before stays, for the past is judged by it. */
export const settingsProjection: Projection = {
  id: 'settings',
  version: 1,
  types: ['settings.changed'],
  tables: [SETTINGS],
  apply: async (trx, facts) =>
    insertRows(
      trx,
      SETTINGS,
      facts.flatMap(fact =>
        fact.type === 'settings.changed'
          ? [
              {
                position: fact.position,
                at: fact.at,
                partition: fact.partition,
                adoption: JSON.stringify(fact.data.adoption),
                launched: fact.data.launched ?? null,
                support: JSON.stringify(fact.data.support),
              },
            ]
          : [],
      ),
    ),
};
