import { Config } from '@backstage/config';
import { NotAllowedError } from '@backstage/errors';
import { EXAMPLE_PROVIDER_ID } from './readExamplePeople';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Refuses the example sign-in wherever somebody else could use it.
 *
 * Every reason is listed at once, so that nobody has to start the portal three
 * times to find the next one.
 *
 * @throws NotAllowedError naming each setting that stands against it
 */
export function assertDevelopmentOnly(
  config: Config,
  nodeEnv: string | undefined,
): void {
  const reasons = [
    ...otherProviders(config),
    ...reachableAddresses(config),
    ...(nodeEnv === 'production'
      ? ['NODE_ENV is production (expected development)']
      : []),
  ];
  if (reasons.length > 0) {
    throw new NotAllowedError(
      `The example sign-in lets anybody be anybody, so it is for one developer's own machine only. Refusing to start: ${reasons.join(
        '; ',
      )}. Remove auth.providers.example (start without examples/app-config.example.yaml), or undo that setting.`,
    );
  }
}

function otherProviders(config: Config): string[] {
  return (config.getOptionalConfig('auth.providers')?.keys() ?? [])
    .filter(id => id !== EXAMPLE_PROVIDER_ID)
    .map(id => `auth.providers.${id} configures a real sign-in`);
}

function reachableAddresses(config: Config): string[] {
  const reasons: string[] = [];
  for (const key of ['app.baseUrl', 'backend.baseUrl']) {
    const url = config.getOptionalString(key);
    if (url && !LOOPBACK.test(new URL(url).hostname)) {
      reasons.push(`${key} is ${url} (expected http://localhost:PORT)`);
    }
  }
  const host = listenHost(config);
  if (!host || !LOOPBACK.test(host)) {
    reasons.push(
      `backend.listen accepts connections from other machines at ${
        host || 'every address'
      } (expected backend.listen.host: 127.0.0.1)`,
    );
  }
  return reasons;
}

/** `backend.listen` is either a string such as `:7007` or an object. */
function listenHost(config: Config): string | undefined {
  const listen = config.getOptional('backend.listen');
  if (typeof listen === 'string') {
    return listen.slice(0, Math.max(0, listen.lastIndexOf(':')));
  }
  return config.getOptionalString('backend.listen.host');
}
