import { LoginFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { Io } from '../Io';
import { openBrowser } from '../portal/openBrowser';
import { chosenPortal } from '../portal/openPortal';
import { exampleSession } from '../portal/PortalAccess';
import { SessionFile } from '../portal/SessionFile';
import { signInWithBrowser } from '../portal/signInWithBrowser';
import { telling } from '../portal/withPortal';

/** `ridgeway login`: signs a person in to a portal, which commands use from then on. */
export async function login(
  { exampleUser, portal, browser }: LoginFlags,
  io: Io,
): Promise<number> {
  const file = new SessionFile();
  const url = chosenPortal(portal, file);
  return telling(io, url, async () => {
    const session = exampleUser
      ? await exampleSession(url, exampleUser)
      : await signInWithBrowser(url, address => {
          if (browser) {
            io.stderr.write(
              `Agree in your browser. If none opens: ${address}\n`,
            );
            openBrowser(address);
          } else {
            io.stdout.write(`${address}\n`);
            io.stderr.write(
              'Open this address in a browser of this machine.\n',
            );
          }
        });
    file.set(url, session);
    io.stderr.write(`Signed in to ${url} as ${session.user}.\n`);
    return EXIT.ok;
  });
}
