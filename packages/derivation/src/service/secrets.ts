import { secretKeys } from '@ridgeway/intent';
import { Member, scopedId } from '../world/Member';
import { WorldIndex } from '../world/WorldIndex';

/** A secret as a member declares it. */
interface DeclaredSecret {
  /** Name that placeholders use. */
  name: string;
  /** `payments/stripe-key`. */
  id: string;
  /** Sector that declares the secret. */
  sector: string;
  /** Name of the secret in its sector. */
  secret: string;
  /** Keys the member asks for; undefined: all that exist. */
  asked: string[] | undefined;
  /** True when it is what images are pulled with. */
  imagePull: boolean;
}

/** A secret that a member declares to read, with what its sector says about it. */
export interface SecretUse extends Omit<DeclaredSecret, 'asked'> {
  /** Keys the member reads. */
  keys: string[];
  /** Path in the secret store; undefined when its sector names none for the environment. */
  path: string | undefined;
}

const declaredSecrets = new WeakMap<Member, readonly DeclaredSecret[]>();

/** The secrets that a member declares, by the name placeholders use. */
export function secretsOf(
  index: WorldIndex,
  member: Member,
  environment: string,
): SecretUse[] {
  let declared = declaredSecrets.get(member);
  if (!declared) {
    declared = readSecrets(member);
    declaredSecrets.set(member, declared);
  }
  return declared.map(({ name, id, sector, secret, asked, imagePull }) => {
    const known =
      index.world.sectors.get(sector)?.document.spec.secrets?.[secret];
    return {
      name,
      id,
      sector,
      secret,
      keys: asked ?? known?.keys ?? [],
      imagePull,
      path: known && pathIn(known.remote, environment),
    };
  });
}

function readSecrets(member: Member): DeclaredSecret[] {
  return member.resources
    .filter(([, { type }]) => type === 'secret')
    .map(([name, resource]) => {
      const id = scopedId(resource.id ?? name, member.sector);
      const [sector, secret] = id.split('/');
      return {
        name,
        id,
        sector,
        secret,
        asked: secretKeys(resource),
        imagePull: resource.params?.imagePull === true,
      };
    });
}

function pathIn(
  remote: Readonly<Record<string, string>>,
  environment: string,
): string | undefined {
  return Object.hasOwn(remote, environment) ? remote[environment] : undefined;
}
