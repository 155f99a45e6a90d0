import { Located, Overrides } from '@ridgeway/intent';
import { AuthorizationResource } from '../model/Authorizer';
import { Gate } from '../model/Condition';
import { guardrailOf } from '../guardrails/guardrailOf';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { principalFor } from '../world/principalFor';
import { Grant, grantsOf } from './Grant';
import { mergeOverrides, NO_OVERRIDES } from './mergeOverrides';
import { mistakenFor } from './mistakenFor';
import { ExceptionState, guardrailResource, hatchResource } from './questions';
import { Standing, standingAt } from './standing';

/** The overrides of one member in one environment. */
export interface OverridesInForce {
  /** What the gate permits. */
  overrides: Overrides;
  /** What it permitted until the exception expired; what rests on it is withheld, not changed. */
  lapsed: Overrides;
  /** Where `overrides` come from. */
  grants: readonly Grant[];
  /** Where `lapsed` comes from. */
  lapsedGrants: readonly Grant[];
}

/**
 * How far a member on an escape hatch takes part: as declared, only as it did before its exception
 * expired, or not at all. Services take no escape hatch and are always `open`.
 */
export type Hatch = 'open' | 'lapsed' | 'closed';

const NO_GRANTS: readonly Grant[] = [];

const NOTHING: OverridesInForce = {
  overrides: NO_OVERRIDES,
  lapsed: NO_OVERRIDES,
  grants: NO_GRANTS,
  lapsedGrants: NO_GRANTS,
};

/** Exceptions as far as they are in force, each member looked up once in a run. */
export class ExceptionBook {
  private readonly inForce = new Map<string, OverridesInForce>();
  private readonly hatches = new Map<string, Hatch>();

  constructor(private readonly session: Session) {}

  /** Exceptions of a member that lie in its sector's folder, sorted by file. */
  exceptionsOf({
    subject,
    sector,
  }: Pick<Member, 'subject' | 'sector'>): ReadonlyArray<Located<'Exception'>> {
    const exceptions = this.session.index.exceptionsOf(subject);
    return exceptions.length === 0
      ? exceptions
      : exceptions.filter(
          ({ document }) => document.metadata.sector === sector,
        );
  }

  /** Where an exception is in its life. */
  standingOf({ document: { spec } }: Located<'Exception'>): Standing {
    const { asOf, mayGrant } = this.session.options;
    const owner = guardrailOf(this.session, spec.guardrail ?? '').owner;
    return mayGrant?.(spec.grantedBy, owner) === false
      ? 'ungranted'
      : standingAt(spec, asOf);
  }

  /** Every override that an exception of the member grants, has granted or will grant. */
  grantsOf(member: Pick<Member, 'subject' | 'sector'>): readonly Grant[] {
    const exceptions = this.exceptionsOf(member);
    return exceptions.length === 0
      ? NO_GRANTS
      : grantsOf(exceptions, exception => this.standingOf(exception));
  }

  /** The overrides of a member in one environment. */
  of(member: Member, place: Place): OverridesInForce {
    if (this.session.index.exceptionsOf(member.subject).length === 0) {
      return NOTHING;
    }
    const key = `${member.subject} ${place.environment}`;
    let known = this.inForce.get(key);
    if (!known) {
      known = this.compute(member, place);
      this.inForce.set(key, known);
    }
    return known;
  }

  /**
   * Members of a sector with everything that their pods may rely on: overrides in force, and those
   * that expired, because expiry alone ends nothing that runs. Sorted by member; members without
   * overrides are left out.
   */
  tolerated(place: Place): ReadonlyArray<readonly [Member, Overrides]> {
    const { index } = this.session;
    const subjects = new Set(
      index
        .exceptionsIn(place.sector)
        .map(({ document }) => document.spec.subject),
    );
    return [...subjects].sort().flatMap(subject => {
      const member = index.member(subject);
      if (!member || member.sector !== place.sector) {
        return [];
      }
      const { overrides, lapsed } = this.of(member, place);
      const both = { ...lapsed, ...overrides };
      return Object.keys(both).length > 0 ? [[member, both] as const] : [];
    });
  }

  /** How the exceptions that let a member use its escape hatch stand, taken together. */
  hatchState(member: Member): ExceptionState {
    const standings = this.exceptionsOf(member).map(exception =>
      this.standingOf(exception),
    );
    return (
      (['live', 'expired', 'pending', 'ungranted'] as const).find(state =>
        standings.includes(state),
      ) ?? 'none'
    );
  }

  /** How far a member takes part; one that could be taken for another does not. */
  hatch(member: Member, place: Place): Hatch {
    if (member.kind === 'Service') {
      return 'open';
    }
    const key = `${member.subject} ${place.environment}`;
    let hatch = this.hatches.get(key);
    if (!hatch) {
      hatch = this.computeHatch(member, place);
      this.hatches.set(key, hatch);
    }
    return hatch;
  }

  private compute(member: Member, place: Place): OverridesInForce {
    const grants = this.grantsOf(member);
    const permitted = grants.filter(grant =>
      this.permits(
        'OverrideGuardrail',
        member,
        place,
        this.resourceOf(grant, grant.standing),
      ),
    );
    const lapsed = grants.filter(
      grant =>
        grant.standing === 'expired' &&
        !permitted.includes(grant) &&
        this.permits(
          'OverrideGuardrail',
          member,
          place,
          this.resourceOf(grant, 'live'),
        ),
    );
    return {
      overrides: mergeOverrides(permitted),
      lapsed: mergeOverrides(lapsed),
      grants: permitted,
      lapsedGrants: lapsed,
    };
  }

  private computeHatch(member: Member, place: Place): Hatch {
    const state = this.hatchState(member);
    const asks = (as: ExceptionState) =>
      this.permits('UseEscapeHatch', member, place, hatchResource(member, as));
    if (mistakenFor(this.session.index.world, member.subject).length > 0) {
      return 'closed';
    }
    if (asks(state)) {
      return 'open';
    }
    return state === 'expired' && asks('live') ? 'lapsed' : 'closed';
  }

  private resourceOf(grant: Grant, state: ExceptionState) {
    return guardrailResource(
      grant,
      state,
      guardrailOf(this.session, grant.guardrail).overridable,
    );
  }

  private permits(
    gate: Gate,
    member: Member,
    place: Place,
    resource: AuthorizationResource,
  ): boolean {
    const { authorizer, asOf } = this.session.options;
    return authorizer.decide({
      gate,
      principal: principalFor(member, place),
      resource,
      asOf,
    }).allowed;
  }
}
