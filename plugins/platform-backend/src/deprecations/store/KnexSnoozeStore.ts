import { DeprecationSnooze } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { KnexLedger } from '../../ledger/KnexLedger';
import { NewFact } from '../../ledger/Ledger';
import { SnoozeStore } from './SnoozeStore';

const TABLE = 'deprecation_snoozes';

/** Snoozes in the plugin's database. */
export class KnexSnoozeStore implements SnoozeStore {
  constructor(
    private readonly knex: Knex,
    private readonly ledger: KnexLedger,
  ) {}

  async list(deprecation: string): Promise<DeprecationSnooze[]> {
    return this.knex<DeprecationSnooze & { deprecation: string }>(TABLE)
      .where({ deprecation })
      .orderBy('team')
      .select('team', 'until', 'reason', 'by', 'at');
  }

  async put(
    deprecation: string,
    snooze: DeprecationSnooze,
    fact: NewFact,
  ): Promise<void> {
    const { team, until, reason, by, at } = snooze;
    await this.knex.transaction(async trx => {
      await trx(TABLE)
        .insert({ deprecation, team, until, reason, by, at })
        .onConflict(['deprecation', 'team'])
        .merge();
      await this.ledger.appendIn(trx, [fact]);
    });
  }
}
