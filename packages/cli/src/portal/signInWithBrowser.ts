import { createHash, randomBytes } from 'node:crypto';
import { openCallback } from './openCallback';
import { clientIdOf, sessionFromCode } from './personSignIn';
import { Session } from './Session';

/**
 * Signs a person in through the portal in their browser: an authorization code with PKCE, which
 * the browser brings to a page on this machine.
 *
 * @param show - receives the address to open in a browser of this machine
 * @throws PortalError when the person says no, or nobody answers
 */
export async function signInWithBrowser(
  portal: string,
  show: (address: string) => void,
): Promise<Session> {
  const clientId = await clientIdOf(portal);
  const secret = () => randomBytes(32).toString('base64url');
  const state = secret();
  const verifier = secret();
  const callback = await openCallback(state);
  try {
    const { redirectUri } = callback;
    const address = new URL(`${portal}/api/auth/v1/authorize`);
    address.search = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid offline_access',
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString();
    show(address.toString());
    const code = await callback.code;
    return await sessionFromCode(portal, clientId, {
      code,
      redirectUri,
      verifier,
    });
  } finally {
    callback.close();
  }
}
