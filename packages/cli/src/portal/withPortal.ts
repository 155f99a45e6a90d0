import { ResponseError } from '@backstage/errors';
import { diagnosticsOf } from '@ridgeway/plugin-platform-common';
import { EXIT } from '../exitCodes';
import { Source } from '../input/Source';
import { Io } from '../Io';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { openPortal, Portal } from './openPortal';
import { PortalError } from './PortalError';

/** Where documents that findings speak of came from. */
type Sources = Pick<Source, 'textOf' | 'nameOf'>;

/**
 * Runs a command against a portal. What the portal refuses is told on stderr with the way out, and
 * exits with 1.
 *
 * @param named - value of `--portal`
 * @param sources - of the documents that the command sends; default none
 */
export function withPortal(
  named: string | undefined,
  io: Io,
  work: (portal: Portal) => Promise<number>,
  sources?: Sources,
): Promise<number> {
  const portal = openPortal(named);
  return telling(io, portal.url, () => work(portal), sources);
}

/** Tells errors of a portal for people. */
export async function telling(
  io: Io,
  portal: string,
  work: () => Promise<number>,
  sources: Sources = { textOf: () => undefined, nameOf: file => file },
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PortalError) {
      io.stderr.write(`${error.message}\n`);
      return EXIT.unmet;
    }
    if (error instanceof ResponseError) {
      const findings = diagnosticsOf(error);
      writeDiagnostics(findings, sources, io.stderr);
      if (findings.length === 0) {
        io.stderr.write(`${messageFor(error, portal)}\n`);
      }
      return EXIT.unmet;
    }
    throw error;
  }
}

function messageFor(error: ResponseError, portal: string): string {
  const { statusCode, body } = error;
  const { message } = body.error;
  switch (statusCode) {
    case 401:
      return `${portal} does not know who you are: ${message} Sign in: ridgeway login --portal ${portal}`;
    case 403:
      return `${message}\nYou are signed in at ${portal}; ridgeway login changes as whom.`;
    default:
      return statusCode >= 500
        ? `The portal at ${portal} failed (${statusCode}): ${message}`
        : message;
  }
}
