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
  sector: string;
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
  const query = narrowNow(knex('field_quarters').where(only), scope);
  if (upTo !== undefined) {
    query.where('quarter', '<=', upTo);
  }
  const rows: UseRow[] = await query
    .select('kind', 'version', 'path', 'sector')
    .sum({ used: 'used', changed: 'changed' })
    .groupBy('kind', 'version', 'path', 'sector')
    .havingRaw('sum(??) > 0', ['used']);
  const sectors = await knex('sectors').select('sector', 'owner');
  const owners = new Map(sectors.map(({ sector, owner }) => [sector, owner]));
  const uses = new Map<string, FieldUse & { owners: Set<string> }>();
  for (const { kind, version, path, sector, used, changed } of rows) {
    const key = `${kind} ${version} ${path}`;
    const use = uses.get(key) ?? {
      ...{ kind, version, path, used: 0, changed: 0 },
      teams: [],
      owners: new Set<string>(),
    };
    use.used += Number(used);
    use.changed += Number(changed);
    use.owners.add(owners.get(sector) ?? '');
    uses.set(key, use);
  }
  return [...uses.values()].map(({ owners: theirs, ...use }) => ({
    ...use,
    teams: [...theirs].filter(owner => owner !== '').sort(),
  }));
}
