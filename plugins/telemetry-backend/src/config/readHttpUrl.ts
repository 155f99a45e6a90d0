import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * Reads an address.
 *
 * @throws InputError when it is none that a browser opens, or holds a password
 */
export function readHttpUrl(config: Config, key: string): URL {
  const text = config.getString(key);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(
      `ridgeway.telemetry: ${key} is "${text}". Write a whole address that begins with https:// or http://.`,
    );
  }
  if (url.username || url.password) {
    throw new InputError(
      `ridgeway.telemetry: ${key} holds credentials. Write them below auth, where they are kept out of logs and of screens.`,
    );
  }
  return url;
}
