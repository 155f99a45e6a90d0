import { RequestListFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { Io } from '../../Io';
import { requestLine } from '../../output/requestLine';
import { styleFor } from '../../output/styleFor';
import { withPortal } from '../../portal/withPortal';

/** So many are written at most. */
const MOST_REQUESTS = 100;

/** `ridgeway request list` */
export function list(flags: RequestListFlags, io: Io): Promise<number> {
  const { mine, deciding, state, kind, concerns, output } = flags;
  return withPortal(flags.portal, io, async ({ client }) => {
    const page = await client.getRequests({
      scope: (deciding && 'deciding') || (mine && 'mine') || 'all',
      state: state === 'any' ? undefined : state,
      kind,
      concerns,
      limit: MOST_REQUESTS,
    });
    if (output === 'json') {
      io.stdout.write(`${JSON.stringify(page, undefined, 2)}\n`);
      return EXIT.ok;
    }
    const style = styleFor(io.stdout);
    for (const request of page.items) {
      io.stdout.write(`${requestLine(request, style)}\n`);
    }
    const left = page.totalItems - page.items.length;
    if (left > 0) {
      io.stdout.write(`and ${left} more\n`);
    }
    if (page.totalItems === 0) {
      io.stderr.write('There are none.\n');
    }
    return EXIT.ok;
  });
}
