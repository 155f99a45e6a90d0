import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { insertRows } from '../../database/bulk';
import { supportMinutes } from './supportMinutes';

const TABLE = 'support_targets';

/** Minutes to the first response by priority, as platform.yaml says at a position of the ledger. */
export class SupportTargets {
  private changed = false;

  private constructor(private targets: Map<string, number>) {}

  static async load(trx: Knex.Transaction): Promise<SupportTargets> {
    const rows: Array<{ priority: string; minutes: number }> = await trx(
      TABLE,
    ).select();
    return new SupportTargets(
      new Map(rows.map(({ priority, minutes }) => [priority, Number(minutes)])),
    );
  }

  /** Undefined where none is set. */
  of(priority: string): number | undefined {
    return this.targets.get(priority);
  }

  take({ data }: KnownFact<'settings.changed'>): void {
    this.targets = new Map(
      Object.entries(data.support).flatMap(([priority, written]) => {
        const minutes = supportMinutes(written);
        return minutes === undefined ? [] : [[priority, minutes]];
      }),
    );
    this.changed = true;
  }

  async save(trx: Knex.Transaction): Promise<void> {
    if (this.changed) {
      await trx(TABLE).delete();
      await insertRows(
        trx,
        TABLE,
        [...this.targets].map(([priority, minutes]) => ({ priority, minutes })),
      );
    }
  }
}
