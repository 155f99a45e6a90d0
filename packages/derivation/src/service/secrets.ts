import { secretKeys } from '@ridgeway/intent';
import { Member, scopedId } from '../world/Member';
import { WorldIndex } from '../world/WorldIndex';

/** A secret that a member declares to read. */
export interface SecretUse {
  /** Name that placeholders use. */
  name: string;
  /** `payments/stripe-key`. */
  id: string;
  /** Sector that declares the secret. */
  sector: string;
  /** Keys the member asks for; all that exist when it does not say. */
  keys: string[];
  /** Path in the secret store by environment; undefined when nothing declares the secret. */
  remote: Readonly<Record<string, string>> | undefined;
}

/** The secrets that a member declares, by the name placeholders use. */
export function secretsOf(index: WorldIndex, member: Member): SecretUse[] {
  return member.resources
    .filter(([, { type }]) => type === 'secret')
    .map(([name, resource]) => {
      const scoped = scopedId(resource.id ?? name, member.sector);
      const [sector, secret] = scoped.split('/');
      const declared =
        index.world.sectors.get(sector)?.document.spec.secrets?.[secret];
      return {
        name,
        id: scoped,
        sector,
        keys: secretKeys(resource) ?? declared?.keys ?? [],
        remote: declared?.remote,
      };
    });
}
