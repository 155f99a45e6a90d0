import { LedgerExportFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { Io } from '../../Io';
import { withPortal } from '../../portal/withPortal';

/** A long ledger takes its time. */
const TIMEOUT_MS = 3_600_000;

/** `ridgeway ledger export`: every fact, in order. */
export function exportFacts(
  { portal, format, after }: LedgerExportFlags,
  { stdout, stderr }: Io,
): Promise<number> {
  return withPortal(portal, { stdout, stderr }, async ({ client }) => {
    const stream = await client.exportFacts(
      { format, after },
      { signal: AbortSignal.timeout(TIMEOUT_MS) },
    );
    const decoder = new TextDecoder();
    for await (const part of stream) {
      stdout.write(decoder.decode(part, { stream: true }));
    }
    return EXIT.ok;
  });
}
