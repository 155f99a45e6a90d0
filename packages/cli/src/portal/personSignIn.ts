import { fieldOf, textOf } from './fieldOf';
import { portalFetch } from './portalFetch';
import { PortalError } from './PortalError';
import { Session } from './Session';
import { tokenClaims } from './tokenClaims';

/** The portal heard who asks, and said no. */
export class SignInRefused extends PortalError {}

/** A token without an end of its own is renewed after so long. */
const DEFAULT_SECONDS = 600;

/**
 * Who the command line is to a portal: the address of its client ID metadata document.
 *
 * @throws PortalError when the portal is known by another address
 */
export async function clientIdOf(portal: string): Promise<string> {
  const address = `${portal}/api/platform/command-line.json`;
  const response = await portalFetch(portal, address);
  const clientId = textOf(
    await response.json().catch(() => undefined),
    'client_id',
  );
  if (!response.ok || clientId === undefined) {
    throw new PortalError(
      `Something answers at ${portal}, but no Ridgeway portal that the command line can sign in to (${response.status}).`,
    );
  }
  if (clientId !== address) {
    const real = clientId.replace(/\/api\/platform\/command-line\.json$/, '');
    throw new PortalError(
      `The portal at ${portal} is known as ${real}. Use that address: ridgeway login --portal ${real}`,
    );
  }
  return clientId;
}

/** Exchanges what the browser brought for a session. */
export function sessionFromCode(
  portal: string,
  clientId: string,
  answer: { code: string; redirectUri: string; verifier: string },
): Promise<Session> {
  return requestTokens(portal, clientId, {
    grant_type: 'authorization_code',
    code: answer.code,
    redirect_uri: answer.redirectUri,
    code_verifier: answer.verifier,
  });
}

/** Exchanges a refresh token, which is good for one use, for the next session. */
export function refreshedSession(
  portal: string,
  renewal: { refreshToken: string; clientId: string },
): Promise<Session> {
  return requestTokens(portal, renewal.clientId, {
    grant_type: 'refresh_token',
    refresh_token: renewal.refreshToken,
  });
}

/** Tells the portal to forget a refresh token. */
export async function revokeRefreshToken(
  portal: string,
  renewal: { refreshToken: string; clientId: string },
): Promise<boolean> {
  const response = await post(`${portal}/api/auth/v1/revoke`, {
    token: renewal.refreshToken,
    client_id: renewal.clientId,
  }).catch(() => undefined);
  return response?.ok ?? false;
}

async function requestTokens(
  portal: string,
  clientId: string,
  body: Record<string, string>,
): Promise<Session> {
  const response = await portalFetch(portal, `${portal}/api/auth/v1/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, client_id: clientId }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const accessToken = textOf(answer, 'access_token');
  const { user, expires } = tokenClaims(accessToken ?? '');
  if (!response.ok || accessToken === undefined || user === undefined) {
    throw new SignInRefused(
      `${portal} did not sign you in: ${
        textOf(answer, 'error_description') ??
        textOf(answer, 'error') ??
        `it answered ${response.status}`
      }`,
    );
  }
  const seconds = fieldOf(answer, 'expires_in');
  const refreshToken = textOf(answer, 'refresh_token');
  return {
    user,
    accessToken,
    expires:
      expires ??
      new Date(
        Date.now() +
          (typeof seconds === 'number' ? seconds : DEFAULT_SECONDS) * 1000,
      ).toISOString(),
    renewal: refreshToken
      ? { by: 'refresh-token', refreshToken, clientId }
      : { by: 'nothing' },
  };
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
