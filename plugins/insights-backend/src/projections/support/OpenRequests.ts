import { Knex } from 'knex';
import { deleteRows, selectRows, upsertRows } from '../../database/bulk';
import { Place } from '../../subjects/placeOf';
import { dayOf } from '../../time/dayOf';
import { OpenSupport, SupportFact } from './foldSupport';

const TABLE = 'support_open';

/** A request that is not settled, with where it counts. */
type Placed = OpenSupport & { place: Place };

interface Row {
  id: string;
  sector: string;
  owner: string;
  partition: Place['partition'];
  priority: OpenSupport['priority'];
  opened_at: string;
  target: number | null;
  answered: boolean | number;
}

/** Requests for support that are not settled. */
export class OpenRequests {
  private readonly changed = new Set<string>();

  private constructor(private readonly requests: Map<string, Placed>) {}

  /** Reads those that facts are about. */
  static async load(
    trx: Knex.Transaction,
    facts: readonly SupportFact[],
  ): Promise<OpenRequests> {
    const rows = await selectRows<Row>(
      trx,
      TABLE,
      'id',
      facts.map(({ data }) => data.id),
    );
    return new OpenRequests(new Map(rows.map(row => [row.id, fromRow(row)])));
  }

  get(id: string): Placed | undefined {
    return this.requests.get(id);
  }

  /** Undefined for one that is settled. */
  put(id: string, request: Placed | undefined): void {
    if (request) {
      this.requests.set(id, request);
    } else {
      this.requests.delete(id);
    }
    this.changed.add(id);
  }

  async save(trx: Knex.Transaction): Promise<void> {
    const kept = [...this.changed].flatMap(id => {
      const request = this.requests.get(id);
      return request ? [toRow(id, request)] : [];
    });
    await upsertRows(trx, TABLE, ['id'], kept);
    await deleteRows(
      trx,
      TABLE,
      'id',
      [...this.changed].filter(id => !this.requests.has(id)),
    );
  }
}

function fromRow(row: Row): Placed {
  const { sector, owner, partition, priority, opened_at, target } = row;
  return {
    priority,
    openedAt: opened_at,
    target: target === null ? undefined : Number(target),
    answered: Boolean(row.answered),
    place: { day: dayOf(opened_at), sector, owner, partition },
  };
}

function toRow(id: string, { place, ...request }: Placed) {
  const { sector, owner, partition } = place;
  return {
    id,
    sector,
    owner,
    partition,
    priority: request.priority,
    opened_at: request.openedAt,
    target: request.target ?? null,
    answered: request.answered,
  };
}
