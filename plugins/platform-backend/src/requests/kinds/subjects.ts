import { InputError, NotFoundError } from '@backstage/errors';
import {
  didYouMean,
  DNS_LABEL,
  Located,
  RESERVED_NAME,
  World,
} from '@ridgeway/intent';
import { Member, memberOf } from '../../views/worldIndex';
import { KindContext } from './RequestKindDefinition';

/** Who a request is for. */
export interface Subject {
  /** `commerce/checkout`, or `commerce`. */
  ref: string;
  sector: string;
  document: Located<'Sector'>;
  /** Undefined for a sector, and for a service whose intent is not committed yet. */
  member: Member | undefined;
  /** The subject in a title: says so when there is no such service yet. */
  words: string;
}

/**
 * The service that a request is for. It may not exist yet, as long as its sector does: requests
 * are opened from previews too.
 *
 * @throws InputError when the text names no service
 * @throws NotFoundError when its sector does not exist, or the service was removed
 */
export async function serviceSubject(
  ref: string,
  context: KindContext,
): Promise<Subject> {
  if (!isScoped(ref)) {
    throw new InputError(
      `${JSON.stringify(
        ref,
      )} does not name a service. Write <sector>/<name>, for example commerce/checkout.`,
    );
  }
  const [sector, name] = ref.split('/');
  if (name === RESERVED_NAME) {
    throw new InputError(
      `No service can be called ${ref}: the name "${RESERVED_NAME}" is reserved. Ask for the sector ${sector}, or for a service of it.`,
    );
  }
  const { world } = context.snapshot;
  const document = sectorOrThrow(world, sector);
  const member = memberOf(world, ref);
  if (!member && (await context.wasRemoved(`sectors/${sector}/${name}.yaml`))) {
    throw new NotFoundError(
      `There is no service ${ref} any more: its intent was removed.`,
    );
  }
  const words = member ? ref : `${ref} (not declared yet)`;
  return { ref, sector, document, member, words };
}

/**
 * The service or sector that a request is for.
 *
 * @throws InputError when the text names neither
 * @throws NotFoundError when there is no such sector, or the service was removed
 */
export async function anySubject(
  ref: string,
  context: KindContext,
): Promise<Subject> {
  if (!DNS_LABEL.test(ref)) {
    return serviceSubject(ref, context);
  }
  const document = sectorOrThrow(context.snapshot.world, ref);
  return { ref, sector: ref, document, member: undefined, words: ref };
}

/** Whether a text is `<sector>/<name>`, both DNS labels. */
export function isScoped(ref: string): boolean {
  const parts = ref.split('/');
  return parts.length === 2 && parts.every(part => DNS_LABEL.test(part));
}

/** @throws NotFoundError when there is no such sector */
export function sectorOrThrow(world: World, sector: string): Located<'Sector'> {
  const found = world.sectors.get(sector);
  if (!found) {
    throw new NotFoundError(
      `There is no sector ${sector}.${hint(sector, [...world.sectors.keys()])}`,
    );
  }
  return found;
}

/** ` Did you mean inventory?`, or nothing. */
export function hint(name: string, known: Iterable<string>): string {
  const near = didYouMean(name, [...known]);
  return near ? ` Did you mean ${near}?` : '';
}

/** Sectors on either side, each once, sorted. */
export function sectorsOf(...sectors: string[]): string[] {
  return [...new Set(sectors)].sort();
}
