import { daysUntil } from '@ridgeway/plugin-platform-common';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { LedgerImportFlags } from '../../definitions/flags';
import { EXIT } from '../../exitCodes';
import { reasonOf } from '../../input/fileError';
import { Io } from '../../Io';
import { plural } from '../../output/plural';
import { textOf } from '../../portal/fieldOf';
import { PortalError } from '../../portal/PortalError';
import { withPortal } from '../../portal/withPortal';

/** So many lines are sent at a time, and no more than a portal takes; sent again, they are known. */
const BATCH = 5_000;
const BATCH_BYTES = 10_000_000;

/** `ridgeway ledger import FILE`: facts of a file into the ledger of a portal. */
export function importFacts(
  file: string,
  { portal, partition, shift = false }: LedgerImportFlags,
  io: Io,
): Promise<number> {
  return withPortal(portal, io, async ({ client }) => {
    const shiftDays = shift ? await daysBehind(file) : 0;
    const total = { appended: 0, known: 0, leftOut: 0 };
    let sent = 0;
    for await (const lines of batchesOf(file)) {
      try {
        const result = await client.importFacts(lines.join('\n'), {
          partition,
          shiftDays,
        });
        total.appended += result.appended;
        total.known += result.known;
        total.leftOut += result.leftOut;
      } catch (error) {
        if (sent > 0) {
          io.stderr.write(
            `The first ${sent} lines of ${file} are in. Of the lines after them, counted from 1 again:\n`,
          );
        }
        throw error;
      }
      sent += lines.length;
    }
    io.stdout.write(
      `Brought in ${plural(total.appended, 'fact')}${
        shiftDays === 0 ? '' : `, moved by ${plural(shiftDays, 'day')}`
      }${total.known === 0 ? '' : `; ${total.known} were there already`}${
        total.leftOut === 0
          ? ''
          : `; ${total.leftOut} tell of the ledger they come from, and are left out`
      }.\n`,
    );
    return EXIT.ok;
  });
}

async function* batchesOf(file: string): AsyncGenerator<string[]> {
  let lines: string[] = [];
  let bytes = 0;
  for await (const line of linesOf(file)) {
    const more = Buffer.byteLength(line) + 1;
    if (
      lines.length > 0 &&
      (lines.length === BATCH || bytes + more > BATCH_BYTES)
    ) {
      yield lines;
      lines = [];
      bytes = 0;
    }
    lines.push(line);
    bytes += more;
  }
  if (lines.length > 0) {
    yield lines;
  }
}

async function daysBehind(file: string): Promise<number> {
  let end = '';
  for await (const line of linesOf(file)) {
    const at = momentOf(line) ?? end;
    end = at > end ? at : end;
  }
  return end === '' ? 0 : daysUntil(end, new Date());
}

/** What is wrong with a line, the portal says. */
function momentOf(line: string): string | undefined {
  try {
    return textOf(JSON.parse(line), 'at');
  } catch {
    return undefined;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    const input = createReadStream(file, 'utf8');
    yield* createInterface({ input, crlfDelay: Infinity });
  } catch (error) {
    throw new PortalError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}
