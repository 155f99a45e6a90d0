import { byText } from '../text/compare';
import { externalsOf } from '../egress/externals';
import { sourcesOf } from '../service/sources';
import { volumesOf } from '../service/volumes';
import { Listing } from './Listing';
import { Member, scopedId } from './Member';

/** Who has to do with whom: what the documents of a world say about each other, by name. */
export class Neighbours {
  private constructor(
    /** Subjects that live in a sector. */
    readonly bySector: Listing<string>,
    /** Who declares calls to a service. */
    readonly callers: Listing<string>,
    /** Who declares calls into a sector, to services that exist and others. */
    readonly callersInto: Listing<string>,
    /** Who names a service in a consent. */
    readonly consenting: Listing<string>,
    /** Who declares secrets or volumes of a sector. */
    readonly consumers: Listing<string>,
    /** Who gives a volume its size. */
    readonly volumeOwners: Listing<string>,
    /** Who of a sector declares a host outside, by {@link hostKey}. */
    readonly leavingTo: Listing<string>,
    /** Who takes a file or a folder from beside the intents, by its path. */
    readonly takers: Listing<string>,
  ) {}

  static empty(): Neighbours {
    const none = () => Listing.empty<string>(byText);
    return new Neighbours(
      none(),
      none(),
      none(),
      none(),
      none(),
      none(),
      none(),
      none(),
    );
  }

  /** A state to change, without changing this one. */
  fork(): Neighbours {
    return new Neighbours(
      this.bySector.fork(),
      this.callers.fork(),
      this.callersInto.fork(),
      this.consenting.fork(),
      this.consumers.fork(),
      this.volumeOwners.fork(),
      this.leavingTo.fork(),
      this.takers.fork(),
    );
  }

  add(member: Member) {
    this.visit(member, (listing, key) => listing.add(key, member.subject));
  }

  remove(member: Member) {
    this.visit(member, (listing, key) => listing.remove(key, member.subject));
  }

  /** Visits where a member is listed, by every name that its document mentions. */
  private visit(
    member: Member,
    visit: (listing: Listing<string>, key: string) => void,
  ) {
    visit(this.bySector, member.sector);
    for (const { callee } of member.calls) {
      visit(this.callers, callee);
      visit(this.callersInto, sectorOf(callee));
    }
    for (const { from } of member.consents) {
      if (!from.endsWith('*')) {
        visit(this.consenting, from);
      }
    }
    for (const sector of sectorsOfUse(member)) {
      visit(this.consumers, sector);
    }
    for (const { id, size } of volumesOf(member)) {
      // Claims are derived for services alone.
      if (size !== undefined && member.kind === 'Service') {
        visit(this.volumeOwners, id);
      }
    }
    for (const host of hostsOf(member)) {
      visit(this.leavingTo, hostKey(member.sector, host));
    }
    for (const path of sourcesOf(member)) {
      visit(this.takers, path);
    }
  }
}

/** Key of a host outside, as one sector sees it. */
export function hostKey(sector: string, host: string): string {
  return `${sector} ${host}`;
}

/** Hosts outside that a member declares; the same one may occur more than once. */
export function hostsOf(member: Member): string[] {
  return externalsOf(member).flatMap(({ endpoints }) =>
    endpoints.map(({ host }) => host),
  );
}

/** Sectors whose secrets or volumes a member declares. */
export function sectorsOfUse(member: Member): string[] {
  return member.resources
    .filter(([, { type }]) => type === 'secret' || type === 'volume')
    .map(([name, { id }]) => sectorOf(scopedId(id ?? name, member.sector)));
}

function sectorOf(scopedName: string): string {
  return scopedName.slice(0, scopedName.indexOf('/'));
}
