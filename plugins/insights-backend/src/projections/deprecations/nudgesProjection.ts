import { insertRows, upsertRows } from '../../database/bulk';
import { Projection } from '../Projection';

/** Who was reminded of what goes away, and who does not want to be for a while. */
export const nudgesProjection: Projection = {
  id: 'nudges',
  version: 1,
  types: ['deprecation.reminded', 'deprecation.snoozed'],
  tables: ['deprecation_nudges', 'deprecation_snoozes'],
  apply: async (trx, facts) => {
    const snoozes = new Map<string, object>();
    const nudges = facts.flatMap(fact => {
      const { at, partition, position, subject: deprecation = '' } = fact;
      if (fact.type === 'deprecation.snoozed') {
        const { team, until, reason } = fact.data;
        const row = { deprecation, team, until, reason, partition };
        snoozes.set(`${deprecation} ${team}`, row);
      }
      if (fact.type !== 'deprecation.reminded') {
        return [];
      }
      const { team, step, escalated, services } = fact.data;
      return [
        {
          ...{ position, deprecation, at, team },
          step: step ?? null,
          escalated,
          services: services.length,
          partition,
        },
      ];
    });
    await insertRows(trx, 'deprecation_nudges', nudges);
    await upsertRows(
      trx,
      'deprecation_snoozes',
      ['deprecation', 'team'],
      [...snoozes.values()],
    );
  },
};
