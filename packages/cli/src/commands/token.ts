import { TokenFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { Io } from '../Io';
import { exampleToken } from '../portal/exampleSignIn';
import { chosenPortal } from '../portal/openPortal';
import { telling } from '../portal/withPortal';

/**
 * `ridgeway token`: a bearer token of the example sign-in, for scripts that try a portal out.
 * Portals with a real sign-in have no such thing and answer with an error.
 */
export async function token(
  { exampleUser, portal }: TokenFlags,
  io: Io,
): Promise<number> {
  const url = chosenPortal(portal);
  return telling(io, url, async () => {
    io.stdout.write(`${await exampleToken(url, exampleUser)}\n`);
    return EXIT.ok;
  });
}
