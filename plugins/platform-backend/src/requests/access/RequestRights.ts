import {
  AuthorizeResult,
  PermissionCondition,
  PermissionCriteria,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { RequestQuery, RequestResource } from '@ridgeway/plugin-platform-node';
import { RequestCriterion } from '../store/RequestStore';
import { StoredRequest } from '../store/StoredRequest';
import { SectorOwners } from './SectorOwners';

/** What can be done with a request. */
export type RequestAction = 'read' | 'comment' | 'decide' | 'withdraw';

/** A criterion that nothing meets. */
const NONE: RequestCriterion = { owners: [] };

/** What somebody may do with requests: one by one, and as part of a query. */
export class RequestRights {
  constructor(
    private readonly options: {
      decisions: Record<RequestAction, PolicyDecision>;
      allows: (decision: PolicyDecision, resource: RequestResource) => boolean;
      toQuery: (
        conditions: PermissionCriteria<PermissionCondition>,
      ) => PermissionCriteria<RequestQuery>;
      sectors: SectorOwners;
    },
  ) {}

  may(action: RequestAction, request: StoredRequest): boolean {
    const { allows, decisions, sectors } = this.options;
    return allows(decisions[action], toResource(request, sectors));
  }

  /** Criteria that narrow a query to what the action is allowed on; empty for everything. */
  criteria(action: RequestAction): PermissionCriteria<RequestCriterion>[] {
    const decision = this.options.decisions[action];
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return [];
      case AuthorizeResult.CONDITIONAL:
        return [this.toCriterion(this.options.toQuery(decision.conditions))];
      default:
        return [NONE];
    }
  }

  private toCriterion(
    query: PermissionCriteria<RequestQuery>,
  ): PermissionCriteria<RequestCriterion> {
    if (isAndCriteria(query)) {
      const [first, ...rest] = query.allOf;
      return {
        allOf: [
          this.toCriterion(first),
          ...rest.map(part => this.toCriterion(part)),
        ],
      };
    }
    if (isOrCriteria(query)) {
      const [first, ...rest] = query.anyOf;
      return {
        anyOf: [
          this.toCriterion(first),
          ...rest.map(part => this.toCriterion(part)),
        ],
      };
    }
    if (isNotCriteria(query)) {
      return { not: this.toCriterion(query.not) };
    }
    return this.ofRelation(query);
  }

  private ofRelation({
    relation,
    refs,
  }: RequestQuery): PermissionCriteria<RequestCriterion> {
    switch (relation) {
      case 'owner':
        return { owners: refs };
      case 'requester':
        return { requesters: refs };
      default:
        return {
          anyOf: [
            { owners: refs },
            { requesters: refs },
            { sectors: this.options.sectors.ownedBy(refs) },
          ],
        };
    }
  }
}

/** A request as rules of the permission framework see it. */
export function toResource(
  { owner, requestedBy, sectors }: StoredRequest,
  owners: SectorOwners,
): RequestResource {
  return { owner, requestedBy, sectorOwners: owners.ownersOf(sectors) };
}
