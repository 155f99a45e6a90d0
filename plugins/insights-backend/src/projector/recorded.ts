import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';

/** Table that says since when something is recorded. */
export const RECORDED = 'recorded';

interface Row {
  partition: KnownFact['partition'];
  since: string;
}

/** Keeps the earliest moment of each partition. */
export async function noteRecorded(
  trx: Knex.Transaction,
  facts: readonly KnownFact[],
): Promise<void> {
  const since = new Map<string, string>();
  for (const { partition, at } of facts) {
    const before = since.get(partition);
    since.set(partition, before !== undefined && before < at ? before : at);
  }
  for (const [partition, moment] of since) {
    await trx(RECORDED)
      .insert({ partition, since: moment })
      .onConflict('partition')
      .ignore();
    await trx(RECORDED)
      .where({ partition })
      .where('since', '>', moment)
      .update({ since: moment });
  }
}

/** The earliest moment of each partition that has facts. */
export async function readRecorded(
  knex: Knex,
): Promise<Partial<Record<KnownFact['partition'], string>>> {
  const rows: Row[] = await knex<Row>(RECORDED).select();
  return Object.fromEntries(
    rows.map(({ partition, since }) => [partition, since]),
  );
}
