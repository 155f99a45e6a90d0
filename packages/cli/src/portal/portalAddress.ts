import { UsageError } from '../UsageError';

/** Where `./ridge start` answers. */
export const DEFAULT_PORTAL = 'http://localhost:7007';

/**
 * The address of a portal in the one way it is written everywhere: no slash at the end.
 *
 * @throws UsageError when it is no address of a web page
 */
export function portalAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(
      `--portal ${text} is not an address such as ${DEFAULT_PORTAL}.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
