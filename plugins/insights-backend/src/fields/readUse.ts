import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';

/** How many documents use a field. */
export interface FieldUse {
  kind: string;
  version: string;
  path: string;
  used: number;
  /** Those that ever gave it another value than its default. */
  changed: number;
  /** Groups that own the sectors of these documents now. */
  teams: string[];
}

interface UseRow {
  kind: string;
  version: string;
  path: string;
  /** Null where nobody is known. */
  owner: string | null;
  used: number | string;
  changed: number | string;
}

/**
 * Reads which fields documents use; those that none uses are left out.
 *
 * @param upTo - last day of a quarter: as it was then; absent: as it is now
 */
export async function readUse(
  { knex, scope }: InsightContext,
  only: { kind?: string; version?: string },
  upTo?: string,
): Promise<FieldUse[]> {
  const query = narrowNow(
    knex('field_quarters')
      .leftJoin('sectors', 'sectors.sector', 'field_quarters.sector')
      .where(only),
    scope,
    { sector: 'field_quarters.sector', partition: 'field_quarters.partition' },
  );
  if (upTo !== undefined) {
    query.where('quarter', '<=', upTo);
  }
  const rows: UseRow[] = await query
    .select('kind', 'version', 'path', 'owner')
    .sum({ used: 'used', changed: 'changed' })
    .groupBy('kind', 'version', 'path', 'owner')
    .havingRaw('sum(??) > 0', ['used']);
  const uses = new Map<string, FieldUse>();
  for (const { kind, version, path, owner, used, changed } of rows) {
    const key = `${kind} ${version} ${path}`;
    const use: FieldUse = uses.get(key) ?? {
      ...{ kind, version, path, used: 0, changed: 0 },
      teams: [],
    };
    use.used += Number(used);
    use.changed += Number(changed);
    use.teams.push(...(owner ? [owner] : []));
    uses.set(key, use);
  }
  return [...uses.values()].map(use => ({ ...use, teams: use.teams.sort() }));
}
