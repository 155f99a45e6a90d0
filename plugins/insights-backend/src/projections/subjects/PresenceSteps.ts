import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { addToRows } from '../../database/bulk';

/** Table of how many more there are from a day on. */
export const PRESENCE = 'presence_days';

/** What is counted: on the platform, on it and stale, or not on it. */
export type PresenceState = 'on' | 'stale' | 'off';

/** By what it is counted. */
export interface PresencePlace {
  /** Empty for what is not on the platform. */
  sector: string;
  /** Empty when nobody is known. */
  owner: string;
  partition: KnownFact['partition'];
}

/** Steps up and down, collected to be written together. */
export class PresenceSteps {
  private readonly rows = new Array<Record<string, unknown>>();

  step(
    day: string,
    state: PresenceState,
    { sector, owner, partition }: PresencePlace,
    delta: 1 | -1,
  ): void {
    this.rows.push({ day, state, sector, owner, partition, delta });
  }

  /** The same number, in another place from a day on. */
  move(
    day: string,
    state: PresenceState,
    from: PresencePlace,
    to: PresencePlace,
  ): void {
    this.step(day, state, from, -1);
    this.step(day, state, to, 1);
  }

  async save(trx: Knex.Transaction): Promise<void> {
    await addToRows(trx, PRESENCE, ['delta'], this.rows);
    // Most services are never stale: what was expected of them came to nothing.
    await trx(PRESENCE).where({ delta: 0 }).delete();
  }
}
