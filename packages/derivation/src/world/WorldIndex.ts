import { Diagnostic, Located, World } from '@ridgeway/intent';
import { byText } from '../text/compare';
import { Listing } from './Listing';
import { Member, memberOf, scopedId } from './Member';
import { PlatformSettings, platformSettings } from './PlatformSettings';
import { volumesOf } from '../service/volumes';
import { subjectOfFile } from './subjectOfFile';

/**
 * The look-ups that derivation needs over a whole world. Everything is found in constant time,
 * so that deriving one service costs what its neighbours cost and never what the world costs.
 */
export interface WorldIndex {
  world: World;
  platform: PlatformSettings;
  /** By `sector/name`: services first, then mesh members and packages. */
  members: ReadonlyMap<string, Member>;
  /** Members of a sector, sorted by name. */
  membersOf(sector: string): readonly Member[];
  /** Who declares calls to a service, sorted. */
  callersOf(callee: string): readonly string[];
  /** Who names a service in a consent (wildcards name nobody), sorted. */
  consentingTo(caller: string): readonly string[];
  /** Who declares secrets or volumes of a sector, sorted. */
  consumersOf(sector: string): readonly string[];
  /** The service that owns a volume; of several that claim it, the first by name. */
  ownerOfVolume(id: string): string | undefined;
  /** Findings of the documents of one subject. */
  diagnosticsOf(subject: string): readonly Diagnostic[];
  /** Exceptions granted to a subject, sorted by name. */
  exceptionsOf(subject: string): ReadonlyArray<Located<'Exception'>>;
  /** Sectors and `sector/name` that have a document, valid or not, in order. */
  subjects(): readonly string[];
}

const indexes = new WeakMap<World, WorldIndex>();

/** The index of a world; computed once. */
export function indexOf(world: World): WorldIndex {
  let index = indexes.get(world);
  if (!index) {
    index = buildIndex(world);
    indexes.set(world, index);
  }
  return index;
}

/** Order of subjects: a sector before what lives in it. */
export function bySubject(a: string, b: string): number {
  const [sectorA, nameA = ''] = a.split('/');
  const [sectorB, nameB = ''] = b.split('/');
  return byText(sectorA, sectorB) || byText(nameA, nameB);
}

function buildIndex(world: World): WorldIndex {
  const members = new Map<string, Member>();
  for (const documents of [world.packages, world.meshMembers, world.services]) {
    for (const [subject, document] of documents) {
      members.set(subject, memberOf(document));
    }
  }
  const bySector = new Listing<Member>((a, b) => byText(a.name, b.name));
  const callers = new Listing<string>(byText);
  const consenting = new Listing<string>(byText);
  const consumers = new Listing<string>(byText);
  const volumeOwners = new Listing<string>(byText);
  for (const member of members.values()) {
    bySector.add(member.sector, member);
    for (const { callee } of member.calls) {
      callers.add(callee, member.subject);
    }
    for (const { from } of member.consents) {
      if (!from.endsWith('*')) {
        consenting.add(from, member.subject);
      }
    }
    for (const owner of ownersOfUse(member)) {
      consumers.add(owner, member.subject);
    }
    for (const volume of volumesOf(member)) {
      if (volume.size !== undefined) {
        volumeOwners.add(volume.id, member.subject);
      }
    }
  }
  const exceptions = new Listing<Located<'Exception'>>((a, b) =>
    byText(a.document.metadata.name, b.document.metadata.name),
  );
  for (const exception of world.exceptions.values()) {
    exceptions.add(exception.document.spec.subject, exception);
  }
  const diagnostics = new Listing<Diagnostic>();
  for (const diagnostic of world.diagnostics) {
    diagnostics.add(subjectOfFile(diagnostic.file), diagnostic);
  }
  let subjects: string[] | undefined;
  return {
    world,
    platform: platformSettings(world),
    members,
    membersOf: sector => bySector.get(sector),
    callersOf: callee => callers.get(callee),
    consentingTo: caller => consenting.get(caller),
    consumersOf: sector => consumers.get(sector),
    ownerOfVolume: id => volumeOwners.get(id)[0],
    diagnosticsOf: subject => diagnostics.get(subject),
    exceptionsOf: subject => exceptions.get(subject),
    subjects() {
      subjects ??= [
        ...new Set([
          ...world.sectors.keys(),
          ...members.keys(),
          ...[...diagnostics.keys()].filter(subject => subject !== ''),
        ]),
      ].sort(bySubject);
      return subjects;
    },
  };
}

/** Sectors whose secrets or volumes a member declares. */
export function ownersOfUse(member: Member): string[] {
  return member.resources
    .filter(([, { type }]) => type === 'secret' || type === 'volume')
    .map(
      ([name, { id }]) => scopedId(id ?? name, member.sector).split('/', 1)[0],
    );
}
