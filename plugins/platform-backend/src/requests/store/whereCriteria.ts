import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { Knex } from 'knex';
import { RequestCriterion } from './RequestStore';
import { RequestRow } from './requestRows';

/** Narrows a query of the table `requests` to what the criteria allow. */
export function whereCriteria(
  query: Knex.QueryBuilder<RequestRow>,
  criteria: PermissionCriteria<RequestCriterion>,
): void {
  if (isAndCriteria(criteria)) {
    query.where(all =>
      criteria.allOf.forEach(part =>
        all.andWhere(inner => whereCriteria(inner, part)),
      ),
    );
  } else if (isOrCriteria(criteria)) {
    query.where(any =>
      criteria.anyOf.forEach(part =>
        any.orWhere(inner => whereCriteria(inner, part)),
      ),
    );
  } else if (isNotCriteria(criteria)) {
    query.whereNot(inner => whereCriteria(inner, criteria.not));
  } else if ('owners' in criteria) {
    query.whereIn('owner', criteria.owners);
  } else if ('requesters' in criteria) {
    query.whereIn('requested_by', criteria.requesters);
  } else {
    whereSectors(query, criteria.sectors);
  }
}

/** Narrows to requests that concern one of the sectors. */
export function whereSectors(
  query: Knex.QueryBuilder<RequestRow>,
  sectors: string[],
): void {
  query.whereIn('id', inner =>
    inner
      .from('request_sectors')
      .whereIn('sector', sectors)
      .select('request_id'),
  );
}
