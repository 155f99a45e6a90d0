import { Measure } from '../figures/Measure';
import { narrow } from '../query/Scope';

/** Kinds of intents for what the platform does not run. */
export const HATCH_KINDS = ['MeshMember', 'Package'] as const;

/** Mesh members and packages. */
export const hatchesFigure: Measure = {
  unit: 'count',
  definition:
    'Mesh members and packages there are: what takes part in the platform without being derived by it.',
  measure: async ({ knex, scope, window }) => {
    const [{ count }] = await narrow(
      knex('subjects')
        .where({ alive: true })
        .whereIn('kind', [...HATCH_KINDS])
        .where('created_at', '<', `${window.to}T24`),
      scope,
    ).count({ count: '*' });
    return { value: Number(count), n: Number(count) };
  },
};
