import { PlatformClient } from '@ridgeway/plugin-platform-common';
import { DEFAULT_PORTAL, portalAddress } from './portalAddress';
import { PortalAccess } from './PortalAccess';
import { portalFetch } from './portalFetch';
import { SessionFile } from './SessionFile';

/** A portal that somebody is signed in to. */
export interface Portal {
  /** Without a slash at the end. */
  url: string;
  client: PlatformClient;
  /** Entity reference of the person. */
  user(): Promise<string>;
}

/** The portal a command means: the one it names, else the one last signed in to. */
export function chosenPortal(
  named: string | undefined,
  file = new SessionFile(),
): string {
  return portalAddress(named ?? file.lastPortal ?? DEFAULT_PORTAL);
}

/**
 * Opens a portal for a command. A token that the portal no longer takes is renewed once.
 *
 * @param named - value of `--portal`
 */
export function openPortal(named: string | undefined): Portal {
  const url = chosenPortal(named);
  const access = new PortalAccess(url);
  const send = (
    input: string | URL | Request,
    init: RequestInit | undefined,
    token: string,
  ) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${token}`);
    return portalFetch(url, input, { ...init, headers });
  };
  return {
    url,
    user: () => access.user(),
    client: new PlatformClient({
      discoveryApi: { getBaseUrl: async id => `${url}/api/${id}` },
      fetchApi: {
        async fetch(input, init) {
          const token = await access.token();
          const response = await send(input, init, token);
          return response.status === 401
            ? send(input, init, await access.renew(token))
            : response;
        },
      },
    }),
  };
}
