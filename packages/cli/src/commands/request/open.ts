import {
  RequestDraft,
  RequestInput,
  RequestKind,
} from '@ridgeway/plugin-platform-common';
import { RequestOpenFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { Io } from '../../Io';
import { Portal } from '../../portal/openPortal';
import { withPortal } from '../../portal/withPortal';
import { UsageError } from '../../UsageError';
import { writeEffect } from './writeEffect';

/** `ridgeway request open KIND SUBJECT OBJECT`: what is asked for and of whom, then asks. */
export async function open(
  what: { kind: RequestKind; subject: string; object: string },
  flags: RequestOpenFlags,
  io: Io,
): Promise<number> {
  const { reason = '', expires, priority, renews, dryRun = false } = flags;
  if (!reason.trim() && !dryRun) {
    throw new UsageError(
      'Say what it is needed for with --reason: the owner decides by it.',
    );
  }
  const input = { ...what, reason, expires, priority, renews };
  return withPortal(flags.portal, io, async portal => {
    const draft = await portal.client.draftRequest({
      ...input,
      reason: reason.trim() || 'Only looking',
    });
    io.stdout.write(`${draft.title}\n${draft.owner} decides.\n\n`);
    await writeEffect(portal.client, draft.effect, io);
    if (dryRun) {
      io.stdout.write('Nothing was asked.\n');
      return EXIT.ok;
    }
    await ask(portal, input, draft, io);
    return EXIT.ok;
  });
}

/**
 * Opens a request, or joins the one that asks for the same.
 *
 * @param existing - whether there is one, as a draft said
 */
export async function ask(
  { client, url }: Portal,
  input: RequestInput,
  { existing }: Pick<RequestDraft, 'existing'>,
  { stdout }: Io,
): Promise<void> {
  const { id, owner } = await client.openRequest(input);
  const what =
    existing?.id === id ? 'Asked for already; your reason was added' : 'Asked';
  stdout.write(`${what}: ${id}\n${owner} decides: ${url}/requests/${id}\n`);
}
