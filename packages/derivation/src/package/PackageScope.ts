import { Located } from '@ridgeway/intent';
import { Access } from '../gates/evaluateGates';
import { MemberScope } from '../member/MemberScope';
import { Cause } from '../model/Condition';
import { SecretUse, secretsOf } from '../service/secrets';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { Brought, broughtBy } from './brought';
import { JudgedObject, judgeManifests, Judgement } from './judgeManifests';
import { packageCauses } from './packageCauses';

const NOTHING: Judgement = { objects: [], refusals: [] };

/** Everything that a package's objects in one environment are derived from. */
export class PackageScope extends MemberScope {
  /** Secrets that the package declares, with the answer of the gate. */
  readonly secrets: ReadonlyArray<SecretUse & { permitted: boolean }>;
  /** What it brings, as it is written. */
  readonly brought: Brought;
  /** What the guardrails say to that. */
  readonly judgement: Judgement;
  private reasons: readonly Cause[] | undefined;

  constructor(
    session: Session,
    member: Member,
    readonly document: Located<'Package'>,
    place: Place,
    access: Access,
    /** What makes the intent as a whole unfit to run. */
    readonly invalid: readonly Cause[],
  ) {
    super(session, member, place, access);
    const { index } = session;
    this.secrets = secretsOf(index, member, place.environment).map(use => ({
      ...use,
      permitted: access.permits('AccessSecret', use.name),
    }));
    this.brought = broughtBy(index.world, document, place.namespace);
    this.judgement =
      this.brought.state === 'read'
        ? judgeManifests(this, this.brought.manifests)
        : NOTHING;
  }

  /** Why what it brings is not derived; empty when it is. */
  get withheld(): readonly Cause[] {
    this.reasons ??= packageCauses(this);
    return this.reasons;
  }

  /** What it brings, all of it or nothing: half of a package is something nobody has tried. */
  get objects(): readonly JudgedObject[] {
    return this.withheld.length > 0 ? [] : this.judgement.objects;
  }
}
