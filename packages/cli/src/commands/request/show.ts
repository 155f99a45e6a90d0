import { RequestView } from '@ridgeway/plugin-platform-common';
import { RequestShowFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { Io } from '../../Io';
import { requestLine } from '../../output/requestLine';
import { styleFor } from '../../output/styleFor';
import { withPortal } from '../../portal/withPortal';
import { findRequest } from './findRequest';
import { writeEffect } from './writeEffect';
import { writeWeighing } from './writeWeighing';

/** `ridgeway request show ID` */
export function show(
  id: string,
  { portal, output }: RequestShowFlags,
  io: Io,
): Promise<number> {
  return withPortal(portal, io, async ({ client }) => {
    const request = await findRequest(client, id);
    if (output === 'json') {
      io.stdout.write(`${JSON.stringify(request, undefined, 2)}\n`);
      return EXIT.ok;
    }
    writeRequest(request, io);
    writeWeighing(request.weighing, io);
    if (request.effect) {
      await writeEffect(client, request.effect, io);
    }
    return EXIT.ok;
  });
}

function writeRequest(request: RequestView, { stdout }: Io): void {
  const { id, requestedBy, reason, thread, decision } = request;
  stdout.write(
    [
      requestLine(request, styleFor(stdout)),
      `id: ${id}`,
      `asked by ${requestedBy}: ${reason}`,
      ...thread.map(({ author, text }) => `${author}: ${text}`),
      ...(decision ? [`decided: ${decision}`] : []),
      '\n',
    ].join('\n'),
  );
}
