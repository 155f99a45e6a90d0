import { changedKeys, Diagnostic, Located, World } from '@ridgeway/intent';
import { byText } from '../text/compare';
import { Member, memberOf } from './Member';
import { hostKey, Neighbours } from './Neighbours';
import { PlatformSettings, platformSettings } from './PlatformSettings';
import { subjectOfFile } from './subjectOfFile';

const NOTHING: readonly never[] = [];

const indexes = new WeakMap<World, WorldIndex>();

/**
 * The look-ups that derivation needs over a whole world. Everything is found in constant time,
 * so that deriving one service costs what its neighbours cost and never what the world costs.
 */
export class WorldIndex {
  readonly platform: PlatformSettings;
  private readonly diagnostics = new Map<string, Diagnostic[]>();
  private readonly exceptions = new Map<string, Array<Located<'Exception'>>>();
  private readonly folders = new Map<string, Array<Located<'Exception'>>>();
  private ordered: string[] | undefined;

  constructor(readonly world: World, readonly neighbours: Neighbours) {
    this.platform = platformSettings(world);
    for (const diagnostic of world.diagnostics) {
      push(this.diagnostics, subjectOfFile(diagnostic.file), diagnostic);
    }
    for (const exception of world.exceptions.values()) {
      push(this.exceptions, exception.document.spec.subject, exception);
      push(this.folders, exception.document.metadata.sector, exception);
    }
    for (const lists of [this.exceptions, this.folders]) {
      for (const granted of lists.values()) {
        granted.sort((a, b) => byText(a.file, b.file));
      }
    }
  }

  /** The service, mesh member or package of that name. */
  member(subject: string): Member | undefined {
    const { services, meshMembers, packages } = this.world;
    const document =
      services.get(subject) ??
      meshMembers.get(subject) ??
      packages.get(subject);
    return document && memberOf(document);
  }

  /** Members of a sector, sorted by name. */
  membersOf(sector: string): Member[] {
    return this.neighbours.bySector
      .get(sector)
      .flatMap(subject => this.member(subject) ?? []);
  }

  /** Who declares calls to a service, sorted. */
  callersOf(callee: string): readonly string[] {
    return this.neighbours.callers.get(callee);
  }

  /** Who declares calls into a sector, to services that exist and others, sorted. */
  callersInto(sector: string): readonly string[] {
    return this.neighbours.callersInto.get(sector);
  }

  /** Who names a service in a consent (wildcards name nobody), sorted. */
  consentingTo(caller: string): readonly string[] {
    return this.neighbours.consenting.get(caller);
  }

  /** Who declares secrets or volumes of a sector, sorted. */
  consumersOf(sector: string): readonly string[] {
    return this.neighbours.consumers.get(sector);
  }

  /** The service that owns a volume; of several that claim it, the first by name. */
  ownerOfVolume(id: string): string | undefined {
    return this.neighbours.volumeOwners.get(id)[0];
  }

  /** Who of a sector declares a host outside, sorted. */
  leavingTo(sector: string, host: string): readonly string[] {
    return this.neighbours.leavingTo.get(hostKey(sector, host));
  }

  /** Who takes a file or a folder from beside the intents, sorted. */
  takersOf(path: string): readonly string[] {
    return this.neighbours.takers.get(path);
  }

  /** Findings in the documents of one subject. */
  diagnosticsOf(subject: string): readonly Diagnostic[] {
    return this.diagnostics.get(subject) ?? NOTHING;
  }

  /** Exceptions granted to a subject, sorted by file. */
  exceptionsOf(subject: string): ReadonlyArray<Located<'Exception'>> {
    return this.exceptions.get(subject) ?? NOTHING;
  }

  /** Exceptions in the folder of a sector, sorted by file. */
  exceptionsIn(sector: string): ReadonlyArray<Located<'Exception'>> {
    return this.folders.get(sector) ?? NOTHING;
  }

  /** Sectors and `sector/name` that have a document, valid or not, in order. */
  subjects(): readonly string[] {
    const { sectors, services, meshMembers, packages } = this.world;
    this.ordered ??= [
      ...new Set([
        ...sectors.keys(),
        ...services.keys(),
        ...meshMembers.keys(),
        ...packages.keys(),
        ...[...this.diagnostics.keys()].filter(subject => subject !== ''),
      ]),
    ].sort(bySubject);
    return this.ordered;
  }
}

/** The index of a world; computed once. */
export function indexOf(world: World): WorldIndex {
  let index = indexes.get(world);
  if (!index) {
    const neighbours = Neighbours.empty();
    for (const documents of [
      world.packages,
      world.meshMembers,
      world.services,
    ]) {
      for (const document of documents.values()) {
        neighbours.add(memberOf(document));
      }
    }
    index = new WorldIndex(world, neighbours);
    indexes.set(world, index);
  }
  return index;
}

/**
 * The index of a world that came out of another one by a change: made from the index of that one
 * at the cost of the change. Gives the subjects of the members that changed.
 */
export function indexChange(before: World, after: World): string[] {
  const changed = [
    ...changedKeys(before.services, after.services),
    ...changedKeys(before.meshMembers, after.meshMembers),
    ...changedKeys(before.packages, after.packages),
  ];
  const old = indexOf(before);
  if (!indexes.has(after)) {
    const neighbours = old.neighbours.fork();
    const index = new WorldIndex(after, neighbours);
    for (const subject of new Set(changed)) {
      const gone = old.member(subject);
      const come = index.member(subject);
      if (gone) {
        neighbours.remove(gone);
      }
      if (come) {
        neighbours.add(come);
      }
    }
    indexes.set(after, index);
  }
  return changed;
}

/** Order of subjects: a sector before what lives in it. */
export function bySubject(a: string, b: string): number {
  return byText(sectorOf(a), sectorOf(b)) || byText(a, b);
}

/** Sector of a sector or of what lives in one. */
function sectorOf(subject: string): string {
  const slash = subject.indexOf('/');
  return slash < 0 ? subject : subject.slice(0, slash);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T) {
  const list = lists.get(key);
  if (list) {
    list.push(item);
  } else {
    lists.set(key, [item]);
  }
}
