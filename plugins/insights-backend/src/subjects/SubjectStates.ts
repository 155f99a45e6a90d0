import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { deleteRows, selectRows, upsertRows } from '../database/bulk';
import { movedFrom } from './movedFrom';

/** What a projection remembers of subjects between their facts, in a table of its own. */
export class SubjectStates<S> {
  private readonly changed = new Set<string>();

  private constructor(
    private readonly table: string,
    private readonly states: Map<string, S>,
  ) {}

  /** Reads what is remembered of the subjects of facts, by the names they have and had. */
  static async load<S>(
    trx: Knex.Transaction,
    table: string,
    facts: readonly KnownFact[],
  ): Promise<SubjectStates<S>> {
    const rows = await selectRows<{ subject: string; state: string }>(
      trx,
      table,
      'subject',
      facts.flatMap(fact =>
        [fact.subject, movedFrom(fact)].flatMap(subject => subject ?? []),
      ),
    );
    return new SubjectStates(
      table,
      new Map(rows.map(({ subject, state }) => [subject, JSON.parse(state)])),
    );
  }

  get(subject: string): S | undefined {
    return this.states.get(subject);
  }

  set(subject: string, state: S): void {
    this.states.set(subject, state);
    this.changed.add(subject);
  }

  delete(subject: string): void {
    if (this.states.delete(subject)) {
      this.changed.add(subject);
    }
  }

  /** What is remembered goes on under another name. */
  rename(from: string, to: string): void {
    const state = this.states.get(from);
    if (state !== undefined) {
      this.delete(from);
      this.set(to, state);
    }
  }

  /** Writes what has changed. */
  async save(trx: Knex.Transaction): Promise<void> {
    const kept = [...this.changed].flatMap(subject => {
      const state = this.states.get(subject);
      return state === undefined
        ? []
        : [{ subject, state: JSON.stringify(state) }];
    });
    await upsertRows(trx, this.table, ['subject'], kept);
    await deleteRows(
      trx,
      this.table,
      'subject',
      [...this.changed].filter(subject => !this.states.has(subject)),
    );
  }
}
