import {
  calledService,
  Consent,
  IntentResource,
  Located,
  ServicePort,
} from '@ridgeway/intent';
import { sortedEntries } from '../text/compare';

/** A declared call: the name placeholders use, and the service it means. */
export interface Call {
  resource: string;
  /** `retail/inventory`. */
  callee: string;
}

/** A port that callers may use. */
export interface MemberPort {
  name: string;
  port: number;
  /** Where the container listens: what network and mesh see. */
  targetPort: number;
  protocol: 'TCP' | 'UDP';
}

/** Anything with an identity in the mesh: a service, or a workload on an escape hatch. */
export interface Member {
  /** `commerce/checkout`. */
  subject: string;
  sector: string;
  name: string;
  kind: 'Service' | 'MeshMember' | 'Package';
  document: Located<'Service'> | Located<'MeshMember'> | Located<'Package'>;
  /** Sorted by name. */
  resources: ReadonlyArray<[string, IntentResource]>;
  calls: readonly Call[];
  consents: readonly Consent[];
  ports: readonly MemberPort[];
  serviceAccount: string;
  /** Labels that select its pods in its namespace. Frozen, because objects share them. */
  selector: Record<string, string>;
}

/** Label on the pods of a service. */
export const SERVICE_LABEL = 'ridgeway.dev/service';

const members = new WeakMap<object, Member>();

/** The member that a document declares; computed once for each parsed document. */
export function memberOf(document: Member['document']): Member {
  let member = members.get(document);
  if (!member) {
    member = readMember(document);
    members.set(document, member);
  }
  return member;
}

function readMember(document: Member['document']): Member {
  const { kind, metadata, spec } = document.document;
  const resources = sortedEntries(spec.resources);
  return {
    subject: `${metadata.sector}/${metadata.name}`,
    sector: metadata.sector,
    name: metadata.name,
    kind,
    document,
    resources,
    calls: resources
      .filter(([, resource]) => resource.type === 'service')
      .map(([name, resource]) => ({
        resource: name,
        callee: calledService(resource, name, metadata.sector),
      })),
    consents: spec.consents ?? [],
    ports: readPorts(document),
    serviceAccount:
      document.document.kind === 'MeshMember'
        ? document.document.spec.serviceAccount
        : metadata.name,
    selector: Object.freeze(
      document.document.kind === 'MeshMember'
        ? { ...document.document.spec.selector }
        : { [SERVICE_LABEL]: metadata.name },
    ),
  };
}

/** A name without a sector is one of the reader's own sector. */
export function scopedId(id: string, sector: string): string {
  return id.includes('/') ? id : `${sector}/${id}`;
}

function readPorts({ document }: Member['document']): MemberPort[] {
  return sortedEntries(declaredPorts(document)).map(([name, port]) => ({
    name,
    port: port.port,
    targetPort: port.targetPort ?? port.port,
    protocol: port.protocol ?? 'TCP',
  }));
}

function declaredPorts(
  document: Member['document']['document'],
): Record<string, ServicePort> | undefined {
  switch (document.kind) {
    case 'Service':
      return document.spec.service?.ports;
    default:
      return document.spec.ports;
  }
}

/** The port a URL means: the one named `http`, otherwise the lowest that a URL can speak to. */
export function mainPort(ports: readonly MemberPort[]): MemberPort | undefined {
  const named = ports.find(port => port.name === 'http');
  if (named) {
    return named;
  }
  const lowestFirst = [...ports].sort((a, b) => a.port - b.port);
  return (
    lowestFirst.find(({ protocol }) => protocol === 'TCP') ?? lowestFirst[0]
  );
}
