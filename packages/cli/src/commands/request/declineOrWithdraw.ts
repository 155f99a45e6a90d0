import { isPutOff } from '@ridgeway/plugin-platform-common';
import { PortalFlags, RequestDeclineFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { Io } from '../../Io';
import { withPortal } from '../../portal/withPortal';
import { featureDecline } from './featureAnswer';
import { findRequest } from './findRequest';

/** `ridgeway request decline ID --reason ...` */
export function decline(
  id: string,
  { portal, reason, ...flags }: RequestDeclineFlags,
  io: Io,
): Promise<number> {
  const feature = featureDecline(flags);
  return withPortal(portal, io, async ({ client }) => {
    const { id: whole } = await findRequest(client, id);
    const declined = await client.declineRequest(whole, { reason, feature });
    io.stdout.write(
      `${isPutOff(declined) ? 'Put off' : 'Declined'}: ${declined.title}\n`,
    );
    return EXIT.ok;
  });
}

/** `ridgeway request withdraw ID` */
export function withdraw(
  id: string,
  { portal }: PortalFlags,
  io: Io,
): Promise<number> {
  return withPortal(portal, io, async ({ client }) => {
    const { id: whole } = await findRequest(client, id);
    const { title } = await client.withdrawRequest(whole);
    io.stdout.write(`Withdrawn: ${title}\n`);
    return EXIT.ok;
  });
}
