import { Located } from '@ridgeway/intent';
import { Access } from '../gates/evaluateGates';
import { MemberScope } from '../member/MemberScope';
import { Cause } from '../model/Condition';
import { exposedPort } from '../resources/exposedPort';
import { Session } from '../Session';
import { Member, MemberPort } from '../world/Member';
import { Place } from '../world/Place';
import { EffectiveIntent } from './EffectiveIntent';
import { ManagedUse, managedOf } from './managed';
import { MountedVolume, mountedVolumes } from './mountedVolumes';
import { metricsPort } from './metricsPort';
import { SecretUse, secretsOf } from './secrets';
import { renderWorkload } from './renderWorkload';
import { Workload } from './Workload';
import { withheldBy } from './withheldBy';
import { WorkloadIdentity, workloadIdentityOf } from './workloadIdentity';

/** Everything that a service's objects in one environment are derived from. */
export class ServiceScope extends MemberScope {
  /** Secrets that the service declares, with the answer of the gate. */
  readonly secrets: ReadonlyArray<SecretUse & { permitted: boolean }>;
  /** Managed resources that the service declares, with the answer of the gate. */
  readonly managed: ReadonlyArray<ManagedUse & { permitted: boolean }>;
  /** Volumes that the service declares, with the answer of the gate. */
  readonly volumes: ReadonlyArray<MountedVolume & { permitted: boolean }>;
  private rendered: Workload | undefined;
  private reasons: readonly Cause[] | undefined;

  constructor(
    session: Session,
    member: Member,
    readonly document: Located<'Service'>,
    place: Place,
    readonly intent: EffectiveIntent,
    access: Access,
    /** What makes the intent as a whole unfit to run. */
    private readonly invalid: readonly Cause[],
  ) {
    super(session, member, place, access);
    const { index } = session;
    this.secrets = secretsOf(index, member, place.environment).map(use => ({
      ...use,
      permitted: access.permits('AccessSecret', use.name),
    }));
    this.managed = managedOf(index, member, intent.resources).map(use => ({
      ...use,
      permitted: access.permits('UseManaged', use.name),
    }));
    this.volumes = mountedVolumes(index, member).map(use => ({
      ...use,
      permitted: access.permits('MountVolume', use.name),
    }));
  }

  override get exposed(): MemberPort | undefined {
    return exposedPort(this);
  }

  override get metrics(): MemberPort | undefined {
    return metricsPort(this.intent);
  }

  /** On the network of its host it has no proxy, and without ports there is nothing to find it by. */
  override get isScraped(): boolean {
    return this.ports.length > 0 && !this.overrides.hostNetwork;
  }

  override get identity(): WorkloadIdentity | undefined {
    return workloadIdentityOf(this.place, this.member);
  }

  /** Containers with everything filled in. */
  get workload(): Workload {
    this.rendered ??= renderWorkload(this);
    return this.rendered;
  }

  /** Why the pods are not derived; empty when they are. */
  get withheld(): readonly Cause[] {
    this.reasons ??= [...this.invalid, ...withheldBy(this)];
    return this.reasons;
  }

  /** True when more than one pod can run. */
  get canBeMany(): boolean {
    return this.maxReplicas > 1;
  }

  /** Most pods that can run. */
  get maxReplicas(): number {
    return Math.max(this.intent.replicas, this.intent.autoscaling?.max ?? 0);
  }
}
