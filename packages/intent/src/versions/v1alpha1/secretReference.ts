import { sectorScopedName } from '../../schema/names';

const SCHEME = 'secret://';

/** A key of a secret that a variable reads. */
export interface SecretReference {
  /** `payments/stripe-key`. */
  secret: string;
  key: string;
}

/** Whether a variable means a secret, written well or not. */
export function isSecretReference(text: string): boolean {
  return text.startsWith(SCHEME);
}

/** Reads `secret://<sector>/<secret>/<key>`; undefined when it is not that. */
export function readSecretReference(text: string): SecretReference | undefined {
  const [sector, name, ...key] = text.slice(SCHEME.length).split('/');
  const secret = `${sector}/${name}`;
  return isSecretReference(text) &&
    sectorScopedName.safeParse(secret).success &&
    key.length === 1 &&
    /^[-._A-Za-z0-9]+$/.test(key[0])
    ? { secret, key: key[0] }
    : undefined;
}
