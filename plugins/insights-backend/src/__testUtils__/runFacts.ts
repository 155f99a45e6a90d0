import { Fact, KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { MIGRATIONS } from '../database/migrate';
import { FactSource } from '../ledger/FactSource';
import { PROJECTIONS } from '../projections';
import { Projector } from '../projector/Projector';

/** A ledger of a test, in memory. */
export class MemoryLedger implements FactSource {
  readonly facts: Fact[] = [];

  /** Appends facts and gives them their positions. */
  append(...facts: ReadonlyArray<KnownFact | Fact>): void {
    for (const fact of facts) {
      this.facts.push({ ...fact, position: this.facts.length + 1 });
    }
  }

  async read({ after, limit }: { after: number; limit: number }) {
    const items = this.facts
      .filter(({ position }) => position > after)
      .slice(0, limit);
    return { items, next: items.at(-1)?.position ?? after };
  }
}

/** Migrates a database and reads facts into the rows of all projections. */
export async function runFacts(
  knex: Knex,
  facts: ReadonlyArray<KnownFact | Fact>,
  options: { now?: Date; batch?: number } = {},
): Promise<{ ledger: MemoryLedger; projector: Projector }> {
  await knex.migrate.latest({ directory: MIGRATIONS });
  const ledger = new MemoryLedger();
  ledger.append(...facts);
  const { now, batch } = options;
  const projector = new Projector({
    knex,
    source: ledger,
    projections: PROJECTIONS,
    ...(now ? { now: () => now } : {}),
    batch,
  });
  await projector.catchUp();
  return { ledger, projector };
}
