import { Located } from '@ridgeway/intent';
import { Edge } from '../agreements/Edge';
import { Cause } from '../model/Condition';
import { Access } from '../gates/evaluateGates';
import { serviceLabels } from '../resources/labels';
import {
  compactOrigin,
  Metadata,
  Origin,
  PROVENANCE_ANNOTATION,
  RELEASE_ANNOTATION,
  REVISION_ANNOTATION,
} from '../resources/metadata';
import { Release } from '../release/Release';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { WorldIndex } from '../world/WorldIndex';
import { EffectiveIntent } from './EffectiveIntent';
import { ManagedUse, managedOf } from './managed';
import { SecretUse, secretsOf } from './secrets';
import { VolumeUse, volumesOf } from './volumes';
import { renderWorkload } from './renderWorkload';
import { Workload } from './Workload';
import { withheldBy } from './withheldBy';

/** Everything that a service's objects in one environment are derived from. */
export class ServiceScope {
  readonly subject: string;
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  /** Secrets that the service declares, with the answer of the gate. */
  readonly secrets: ReadonlyArray<SecretUse & { permitted: boolean }>;
  /** Managed resources that the service declares, with the answer of the gate. */
  readonly managed: ReadonlyArray<ManagedUse & { permitted: boolean }>;
  /** Volumes that the service declares, with the answer of the gate. */
  readonly volumes: ReadonlyArray<VolumeUse & { permitted: boolean }>;
  private rendered: Workload | undefined;
  private reasons: readonly Cause[] | undefined;

  constructor(
    readonly index: WorldIndex,
    readonly platformTeam: string,
    private readonly release: Pick<Release, 'version'>,
    readonly member: Member,
    readonly document: Located<'Service'>,
    readonly place: Place,
    readonly intent: EffectiveIntent,
    readonly access: Access,
    /** Edges that the service declares as caller. */
    readonly outbound: readonly Edge[],
    /** Edges that others declare towards it. */
    readonly inbound: readonly Edge[],
    /** What makes the intent as a whole unfit to run. */
    private readonly invalid: readonly Cause[],
  ) {
    this.subject = member.subject;
    this.name = member.name;
    this.namespace = place.namespace;
    this.labels = serviceLabels(member, place);
    this.secrets = secretsOf(index, member).map(use => ({
      ...use,
      permitted: access.permits('AccessSecret', use.name),
    }));
    this.managed = managedOf(index, intent.resources).map(use => ({
      ...use,
      permitted: access.permits('UseManaged', use.name),
    }));
    this.volumes = volumesOf(member).map(use => ({
      ...use,
      permitted: access.permits('MountVolume', use.name),
    }));
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

  metadata(name: string, origin: Origin): Metadata {
    return {
      name,
      namespace: this.namespace,
      labels: this.labels,
      annotations: {
        [REVISION_ANNOTATION]: this.document.revision,
        [RELEASE_ANNOTATION]: this.release.version,
        [PROVENANCE_ANNOTATION]: compactOrigin(origin),
      },
    };
  }
}
