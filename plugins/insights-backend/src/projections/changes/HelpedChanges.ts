import { Knex } from 'knex';
import { addToRows } from '../../database/bulk';

/** Where changes are kept that somebody else had a hand in, by service and day. */
export const HELPED_CHANGES = 'helped_changes';

interface Helped {
  subject: string;
  day: string;
  hands: string;
}

type Step =
  | { does: 'add'; row: Helped }
  | { does: 'rename'; from: string; to: string }
  | { does: 'forget'; subject: string };

/** What a batch of facts does to the services behind helped changes, in order. */
export class HelpedChanges {
  private readonly steps: Step[] = [];

  add(row: Helped): void {
    this.steps.push({ does: 'add', row });
  }

  /** They follow the service under its new name. */
  rename(from: string, to: string): void {
    this.steps.push({ does: 'rename', from, to });
  }

  forget(subject: string): void {
    this.steps.push({ does: 'forget', subject });
  }

  async save(trx: Knex.Transaction): Promise<void> {
    let added: Helped[] = [];
    const write = async () => {
      await addToRows(
        trx,
        HELPED_CHANGES,
        ['through'],
        added.map(row => ({ ...row, through: 1 })),
      );
      added = [];
    };
    for (const step of this.steps) {
      if (step.does === 'add') {
        added.push(step.row);
      } else {
        await write();
        await apply(trx, step);
      }
    }
    await write();
  }
}

async function apply(
  trx: Knex.Transaction,
  step: Exclude<Step, { does: 'add' }>,
): Promise<void> {
  if (step.does === 'forget') {
    await trx(HELPED_CHANGES).where({ subject: step.subject }).delete();
    return;
  }
  const { from, to } = step;
  // What is under the new name belongs to another service, which is gone.
  await trx(HELPED_CHANGES).where({ subject: to }).delete();
  await trx(HELPED_CHANGES).where({ subject: from }).update({ subject: to });
}
