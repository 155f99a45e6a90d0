import { fieldOf, textOf } from './fieldOf';
import { portalFetch } from './portalFetch';
import { PortalError } from './PortalError';

/**
 * A bearer token of the example sign-in, which takes a person's word for who they are. Portals
 * with a real sign-in have no such thing.
 *
 * @throws PortalError saying why there is none
 */
export async function exampleToken(
  portal: string,
  user: string,
): Promise<string> {
  const response = await portalFetch(
    portal,
    `${portal}/api/auth/example/refresh`,
    {
      headers: {
        'x-ridgeway-example-user': user,
        'x-requested-with': 'XMLHttpRequest',
      },
    },
  );
  const answer: unknown = await response.json().catch(() => undefined);
  const token = response.ok
    ? textOf(fieldOf(answer, 'backstageIdentity'), 'token')
    : undefined;
  if (token === undefined) {
    const why = textOf(fieldOf(answer, 'error'), 'message');
    throw new PortalError(
      `${portal} gives no token for ${user}: ${
        why?.replace(/\.$/, '') ?? `it answered ${response.status}`
      }.`,
    );
  }
  return token;
}
