import { Member, MemberPort } from '../world/Member';

const NONE: readonly MemberPort[] = [];

/** Ports of a mesh member that are to accept callers without mutual TLS. */
export function permissivePorts({
  document: { document },
  ports,
}: Pick<Member, 'document' | 'ports'>): readonly MemberPort[] {
  if (document.kind !== 'MeshMember') {
    return NONE;
  }
  const declared = document.spec.ports;
  return ports.filter(({ name }) => declared[name].mtls === 'permissive');
}
