import { textOf } from './fieldOf';
import { PortalError } from './PortalError';

/** A portal that takes longer is not going to answer. */
const TIMEOUT_MS = 60_000;

/** Reasons that Node gives for a certificate it does not trust. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL/;

/**
 * Asks a portal something.
 *
 * @throws PortalError when nothing answers there, or something that is no portal
 */
export async function portalFetch(
  portal: string,
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(input, {
      ...init,
      signal: init?.signal ?? AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new PortalError(unreachable(portal, error));
  }
  if ([429, 502, 503, 504].includes(response.status)) {
    throw new PortalError(
      `${portal} is there but not ready (${response.status}). Try again in a moment.`,
    );
  }
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 204 && !/json|text\/csv/.test(type)) {
    throw new PortalError(
      `Something answers at ${portal}, but no Ridgeway portal (${response.status}). Give the address that the portal opens at in a browser: --portal https://...`,
    );
  }
  return response;
}

function unreachable(portal: string, error: unknown): string {
  const cause = error instanceof Error ? error.cause ?? error : error;
  const code = textOf(cause, 'code') ?? '';
  const why = cause instanceof Error ? cause.message || code : String(cause);
  if (CERTIFICATE.test(code)) {
    return `${portal} shows a certificate that this machine does not trust (${why}). If your company signs its own, name the file with its authority: NODE_EXTRA_CA_CERTS=FILE ridgeway ...`;
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `${portal} did not answer within ${
      TIMEOUT_MS / 1000
    } seconds. Try again in a moment.`;
  }
  return `No portal answers at ${portal}: ${why}. Start one with ./ridge start, or name another with --portal.`;
}
