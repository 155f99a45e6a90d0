import { fieldOf, textOf } from './fieldOf';

/** So long before its end a token is renewed: clocks differ, and a command takes a while. */
const MARGIN_MS = 60_000;

/** Whose a bearer token is and when it ends, by what is written in it; the portal judges it. */
export function tokenClaims(token: string): {
  user: string | undefined;
  /** ISO moment. */
  expires: string | undefined;
} {
  let claims: unknown;
  try {
    const [, payload = ''] = token.split('.');
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    claims = undefined;
  }
  const seconds = fieldOf(claims, 'exp');
  return {
    user: textOf(claims, 'sub'),
    expires:
      typeof seconds === 'number'
        ? new Date(seconds * 1000).toISOString()
        : undefined,
  };
}

/** Whether a token is about to end, or has. */
export function isEnding(expires: string): boolean {
  return Date.parse(expires) - MARGIN_MS < Date.now();
}
