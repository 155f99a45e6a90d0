import { PortalFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { Io } from '../Io';
import { chosenPortal } from '../portal/openPortal';
import { revokeRefreshToken } from '../portal/personSignIn';
import { SessionFile } from '../portal/SessionFile';

/** `ridgeway logout`: forgets the session here, and tells the portal to forget it too. */
export async function logout({ portal }: PortalFlags, io: Io): Promise<number> {
  const file = new SessionFile();
  const url = chosenPortal(portal, file);
  const session = file.get(url);
  if (!session) {
    io.stderr.write(`You were not signed in to ${url}.\n`);
    return EXIT.ok;
  }
  file.remove(url);
  const isTold =
    session.renewal.by !== 'refresh-token' ||
    (await revokeRefreshToken(url, session.renewal));
  io.stderr.write(
    isTold
      ? `Signed out of ${url}.\n`
      : `Signed out of ${url} on this machine. The portal could not be told; what it issued ends by itself.\n`,
  );
  return EXIT.ok;
}
