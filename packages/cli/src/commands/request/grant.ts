import { RequestView } from '@ridgeway/plugin-platform-common';
import { RequestGrantFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { Io } from '../../Io';
import { PortalError } from '../../portal/PortalError';
import { withPortal } from '../../portal/withPortal';
import { confirm } from './confirm';
import { featureGrant } from './featureAnswer';
import { findRequest } from './findRequest';
import { writeEffect } from './writeEffect';
import { writeWeighing } from './writeWeighing';

/** `ridgeway request grant ID`: what it does, a confirmation, and the decision. */
export function grant(
  id: string,
  { portal, reason, expires, yes = false, ...flags }: RequestGrantFlags,
  io: Io,
): Promise<number> {
  return withPortal(portal, io, async ({ client }) => {
    const request = await findRequest(client, id);
    const { effect, may, weighing } = request;
    if (!may.grant.allowed) {
      throw new PortalError(may.grant.why);
    }
    if (effect === undefined) {
      throw new PortalError(`It is decided already: ${request.state}.`);
    }
    io.stdout.write(`${request.title}\n${request.reason}\n\n`);
    writeWeighing(weighing, io);
    await writeEffect(client, effect, io);
    if (effect.blocked !== undefined) {
      return EXIT.unmet;
    }
    if (!yes && !(await confirm('Grant it?'))) {
      io.stderr.write('Not granted.\n');
      return EXIT.unmet;
    }
    const granted = await client.grantRequest(request.id, {
      reason,
      expires,
      digest: effect.digest,
      feature: featureGrant(flags),
    });
    io.stdout.write(`${outcome(granted)}\n`);
    return EXIT.ok;
  });
}

function outcome({ state, commit, url }: RequestView): string {
  if (state === 'granted-pending-merge') {
    return `Granted${
      url ? `: ${url}` : ''
    }. It takes effect when it is merged.`;
  }
  return `Granted${commit ? `, committed as ${commit.slice(0, 12)}` : ''}.`;
}
