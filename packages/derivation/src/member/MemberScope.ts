import { Overrides } from '@ridgeway/intent';
import { Edge } from '../agreements/Edge';
import { Egress } from '../egress/Egress';
import { OverridesInForce } from '../exceptions/ExceptionBook';
import { Grant } from '../exceptions/Grant';
import { permissivePorts } from '../exceptions/permissivePorts';
import { Access } from '../gates/evaluateGates';
import { serviceLabels } from '../resources/labels';
import { derivedMetadata, Metadata, Origin } from '../resources/metadata';
import { WorkloadIdentity } from '../service/workloadIdentity';
import { Session } from '../Session';
import { Member, MemberPort } from '../world/Member';
import { Place } from '../world/Place';
import { WorldIndex } from '../world/WorldIndex';

const NO_PORTS: readonly MemberPort[] = [];

/** What every workload in the mesh derives its policies from, whoever runs it. */
export class MemberScope {
  readonly index: WorldIndex;
  readonly platformTeam: string;
  readonly subject: string;
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  /** Edges that it declares as caller. */
  readonly outbound: readonly Edge[];
  /** Edges that others declare towards it. */
  readonly inbound: readonly Edge[];
  private readonly exceptions: OverridesInForce;
  private waysOut: Egress | undefined;

  constructor(
    readonly session: Session,
    readonly member: Member,
    readonly place: Place,
    readonly access: Access,
  ) {
    this.index = session.index;
    this.platformTeam = session.platformTeam;
    this.subject = member.subject;
    this.name = member.name;
    this.namespace = place.namespace;
    this.labels = serviceLabels(member, place);
    this.outbound = session.agreements.outbound(member, place);
    this.inbound = session.agreements.inbound(member, place);
    this.exceptions = session.exceptions.of(member, place);
  }

  /** Guardrails that are switched off by exceptions in force. */
  get overrides(): Overrides {
    return this.exceptions.overrides;
  }

  /** Overrides whose exception expired: what rests on them is withheld, so that it stays as it is. */
  get lapsed(): Overrides {
    return this.exceptions.lapsed;
  }

  /** Where the overrides come from. */
  get grants(): readonly Grant[] {
    return this.exceptions.grants;
  }

  /** Overrides whose exception expired, and where they came from. */
  get lapsedGrants(): readonly Grant[] {
    return this.exceptions.lapsedGrants;
  }

  /**
   * True while an exception that opened ports is over and not renewed: what the ports were opened
   * with is withheld, so that whoever applies the result leaves it as it is.
   */
  get isHeld(): boolean {
    const { loadBalancer, nodePort, permissiveMtls } = this.lapsed;
    return Boolean(loadBalancer || nodePort || permissiveMtls);
  }

  /** Ports that an exception opens to callers outside, past the ingress gateway. */
  get doors(): readonly MemberPort[] {
    const { loadBalancer, nodePort } = this.overrides;
    return loadBalancer || nodePort ? this.ports : NO_PORTS;
  }

  /** Ports that accept callers without an identity. */
  get plaintextPorts(): readonly MemberPort[] {
    return this.doors.length > 0 || !this.overrides.permissiveMtls
      ? this.doors
      : permissivePorts(this.member);
  }

  /** Ports that callers may use. */
  get ports(): readonly MemberPort[] {
    return this.member.ports;
  }

  /** The port that the ingress gateway sends traffic to. */
  get exposed(): MemberPort | undefined {
    return undefined;
  }

  /** The port that the cluster's monitoring reads. */
  get metrics(): MemberPort | undefined {
    return undefined;
  }

  /** True when its proxy is scraped: for what the platform does not run, nobody asks. */
  get isScraped(): boolean {
    return false;
  }

  /** How the cloud of its sector knows it; undefined where nothing is configured. */
  get identity(): WorkloadIdentity | undefined {
    return undefined;
  }

  /** How it leaves its cluster. */
  get egress(): Egress {
    this.waysOut ??= this.session.egress.of(
      this.member,
      this.place,
      this.access,
    );
    return this.waysOut;
  }

  metadata(name: string, origin: Origin): Metadata {
    return derivedMetadata(
      { name, namespace: this.namespace, labels: this.labels },
      {
        revision: this.member.document.revision,
        release: this.session.release.version,
        origin,
      },
    );
  }
}
