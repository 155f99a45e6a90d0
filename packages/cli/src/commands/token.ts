import { EXIT } from '../exitCodes';
import { Io } from '../Io';
import { TokenFlags } from '../definitions/flags';
import { UsageError } from '../UsageError';

/**
 * `ridgeway token`: a bearer token of the example sign-in, for scripts that try a portal out.
 * Portals with a real sign-in have no such thing and answer with an error.
 */
export async function token(
  { exampleUser, portal }: TokenFlags,
  io: Io,
): Promise<number> {
  const url = refreshUrl(portal);
  let response: Response;
  try {
    response = await fetch(url, {
      headers: {
        'x-ridgeway-example-user': exampleUser,
        'x-requested-with': 'XMLHttpRequest',
      },
    });
  } catch (error) {
    const cause = error instanceof Error ? error.cause ?? error : error;
    io.stderr.write(
      `No portal answers at ${portal}: ${
        cause instanceof Error ? cause.message : cause
      }. Start one with ./ridge start, or name another with --portal.\n`,
    );
    return EXIT.unmet;
  }
  const answer: unknown = await response.json().catch(() => undefined);
  const found = response.ok ? tokenOf(answer) : undefined;
  if (found === undefined) {
    io.stderr.write(
      `${portal} gives no token for ${exampleUser}: ${
        messageOf(answer) ?? `it answered ${response.status}`
      }.\n`,
    );
    return EXIT.unmet;
  }
  io.stdout.write(`${found}\n`);
  return EXIT.ok;
}

function refreshUrl(portal: string): URL {
  try {
    return new URL(
      'api/auth/example/refresh',
      portal.endsWith('/') ? portal : `${portal}/`,
    );
  } catch {
    throw new UsageError(
      `--portal ${portal} is not an address such as http://localhost:7007.`,
    );
  }
}

function tokenOf(answer: unknown): string | undefined {
  const identity = fieldOf(answer, 'backstageIdentity');
  const value = fieldOf(identity, 'token');
  return typeof value === 'string' ? value : undefined;
}

function messageOf(answer: unknown): string | undefined {
  const value = fieldOf(fieldOf(answer, 'error'), 'message');
  return typeof value === 'string' ? value.replace(/\.$/, '') : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
