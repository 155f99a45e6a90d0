import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { insertRows, selectRows } from '../../database/bulk';
import { sectorOf } from '../../subjects/sectorOf';
import { Projection } from '../Projection';

const TABLE = 'sector_owners';

interface OwnerRow {
  sector: string;
  /** Of the fact that said so. */
  position: number;
  owner: string;
}

/** Tells whose the sector of a fact's subject was when it happened; empty when nobody said. */
export type OwnerAt = (fact: KnownFact) => string;

/**
 * Whose sectors were, by position: other projections count by the owner of the time, in whatever
 * batches facts come.
 */
export const ownersProjection: Projection = {
  id: 'owners',
  version: 1,
  types: ['intent.committed'],
  tables: [TABLE],
  apply: async (trx, facts) => {
    const owners = await readOwners(trx, facts);
    const rows: OwnerRow[] = [];
    for (const fact of facts) {
      const owner =
        fact.type === 'intent.committed' ? fact.data.intent?.owner : undefined;
      const sector = sectorOf(fact.subject);
      if (owner !== undefined && sector !== '') {
        const known = owners.get(sector) ?? [];
        if (known.at(-1)?.owner !== owner) {
          const row = { sector, position: fact.position, owner };
          owners.set(sector, [...known, row]);
          rows.push(row);
        }
      }
    }
    await insertRows(
      trx,
      TABLE,
      rows.map(row => ({ ...row })),
    );
  },
};

/** Reads whose the sectors of the facts were. */
export async function ownersAt(
  trx: Knex.Transaction,
  facts: readonly KnownFact[],
): Promise<OwnerAt> {
  const owners = await readOwners(trx, facts);
  return ({ subject, position }) =>
    owners.get(sectorOf(subject))?.findLast(row => row.position <= position)
      ?.owner ?? '';
}

/** By sector, in the order of their positions. */
async function readOwners(
  trx: Knex.Transaction,
  facts: readonly KnownFact[],
): Promise<Map<string, OwnerRow[]>> {
  const rows = await selectRows<OwnerRow>(
    trx,
    TABLE,
    'sector',
    facts.map(({ subject }) => sectorOf(subject)),
  );
  const bySector = new Map<string, OwnerRow[]>();
  for (const { sector, position, owner } of rows) {
    const row = { sector, position: Number(position), owner };
    bySector.set(sector, [...(bySector.get(sector) ?? []), row]);
  }
  for (const known of bySector.values()) {
    known.sort((a, b) => a.position - b.position);
  }
  return bySector;
}
