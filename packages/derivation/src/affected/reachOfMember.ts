import { destinationsOf } from '../egress/Destination';
import { sharesResources } from '../service/managed';
import { Member } from '../world/Member';
import { hostsOf } from '../world/Neighbours';
import { WorldIndex } from '../world/WorldIndex';
import { Reach } from './Affected';

/** A member, its sector, its neighbours, and who mounts beside it. */
export function addMember(
  affected: Reach,
  old: WorldIndex,
  current: WorldIndex,
  subject: string,
) {
  affected.add(subject);
  const [sector] = subject.split('/');
  affected.add(sector);
  for (const index of [old, current]) {
    const member = index.member(subject);
    for (const { callee } of member?.calls ?? []) {
      affected.add(callee);
    }
    for (const { from } of member?.consents ?? []) {
      if (!from.endsWith('*')) {
        affected.add(from);
      }
    }
    affected.addAll(index.callersOf(subject));
    affected.addAll(index.consentingTo(subject));
    if (member && sharesResources(member)) {
      affected.addAll(
        index
          .membersOf(sector)
          .filter(sharesResources)
          .map(other => other.subject),
      );
    }
    if (member && ownsVolumes(member)) {
      affected.addAll(index.consumersOf(sector));
    }
  }
}

/** Who leaves to the same hosts: one of them tells the mesh about a host for all. */
export function addLeavingBeside(
  affected: Reach,
  old: WorldIndex,
  current: WorldIndex,
  subject: string,
) {
  for (const index of [old, current]) {
    const member = index.member(subject);
    if (member) {
      for (const host of hostsOf(member)) {
        affected.addAll(index.leavingTo(member.sector, host));
      }
    }
  }
}

/** Equal when a member leaves to the same destinations, and gates see the same of it. */
export function leaving(member: Member | undefined): string {
  if (!member) {
    return '';
  }
  const { document, writtenAs } = member.document;
  const { labels, annotations } = document.metadata;
  return JSON.stringify([
    member.kind,
    writtenAs,
    labels,
    annotations,
    destinationsOf(member),
  ]);
}

function ownsVolumes(member: Member): boolean {
  return member.resources.some(([, { type }]) => type === 'volume');
}
