import { randomUUID } from 'node:crypto';
import {
  ChangeRequest,
  ChangeResult,
  DocumentChange,
  PreviewResult,
} from '@ridgeway/plugin-platform-common';
import { ApplyFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { Candidates } from '../input/Candidates';
import { readCandidates } from '../input/readCandidates';
import { Io } from '../Io';
import { plural } from '../output/plural';
import { writeChanges } from '../output/writeChanges';
import { writeConditions } from '../output/writeConditions';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { currentText } from '../portal/currentText';
import { Portal } from '../portal/openPortal';
import { PortalError } from '../portal/PortalError';
import { withPortal } from '../portal/withPortal';
import { UsageError } from '../UsageError';
import { hasErrors } from './findings';

/** So many documents a portal takes at once. */
const MOST_DOCUMENTS = 500;

/**
 * `ridgeway apply PATH...`: sends documents to the intent repository of a portal. What changes and
 * what becomes of it goes to stdout; findings and conditions that are not true to stderr.
 */
export async function apply(
  paths: string[],
  flags: ApplyFlags,
  io: Io,
): Promise<number> {
  if (flags.message === undefined && !flags.dryRun) {
    throw new UsageError(
      'Say what the change is for with --message, or only look with --dry-run.',
    );
  }
  const candidates = readCandidates(paths, flags.sector);
  if (candidates.documents.size > MOST_DOCUMENTS) {
    throw new UsageError(
      `These are ${candidates.documents.size} documents; a portal takes ${MOST_DOCUMENTS} at once. Apply folders of the world one after the other.`,
    );
  }
  if (candidates.diagnostics.length > 0) {
    return refuse(candidates.diagnostics, candidates, io);
  }
  return withPortal(
    flags.portal,
    io,
    portal => applyTo(portal, candidates, flags, io),
    candidates,
  );
}

async function applyTo(
  { client, url }: Portal,
  candidates: Candidates,
  { message, dryRun = false, base }: ApplyFlags,
  io: Io,
): Promise<number> {
  const { head } = await client.getSectors();
  const changes = await changed(client, candidates);
  if (changes.length === 0) {
    io.stdout.write(`Nothing changed: it stands at ${url} as it is here.\n`);
    return EXIT.ok;
  }
  const preview = await client.preview({ documents: changes });
  if (hasErrors(preview.diagnostics)) {
    return refuse(preview.diagnostics, candidates, io);
  }
  writeDiagnostics(preview.diagnostics, candidates, io.stderr);
  await writeChanges(
    { changes, openness: preview.openness },
    path => currentText(client, path),
    io.stdout,
  );
  const count = plural(changes.length, 'document');
  if (dryRun || message === undefined) {
    io.stdout.write(`${count} would change. Nothing was sent.\n`);
  } else {
    const result = await send(client, {
      documents: changes,
      message,
      base: base ?? head,
      idempotencyKey: randomUUID(),
    });
    io.stdout.write(`${outcome(result, count)}\n`);
  }
  writeUnmet(preview, candidates, io);
  return EXIT.ok;
}

/** The documents that the portal does not have as they are here. */
async function changed(
  client: Portal['client'],
  candidates: Candidates,
): Promise<DocumentChange[]> {
  const documents = [...candidates.documents].map(([path, text]) => ({
    path,
    text,
  }));
  const { unchanged = [] } = await client.preview({ documents });
  return documents.filter(({ path }) => !unchanged.includes(path));
}

/** A connection that breaks leaves open what became of it; the key makes asking again safe. */
async function send(
  client: Portal['client'],
  request: ChangeRequest,
): Promise<ChangeResult> {
  try {
    return await client.change(request);
  } catch (error) {
    if (error instanceof PortalError) {
      return client.change(request);
    }
    throw error;
  }
}

function outcome({ state, commit, url }: ChangeResult, count: string): string {
  return state === 'committed'
    ? `Committed ${count}${commit ? ` as ${commit.slice(0, 12)}` : ''}.`
    : `Proposed ${count}${
        url ? `: ${url}` : ''
      }. It takes effect when it is merged.`;
}

function refuse(
  diagnostics: PreviewResult['diagnostics'],
  candidates: Candidates,
  io: Io,
): number {
  writeDiagnostics(diagnostics, candidates, io.stderr);
  io.stderr.write('Nothing was sent.\n');
  return EXIT.unmet;
}

function writeUnmet(
  { conditions, affected }: PreviewResult,
  candidates: Candidates,
  io: Io,
): void {
  writeConditions(
    [...conditions, ...affected].filter(({ status }) => status === 'False'),
    candidates,
    io.stderr,
  );
}
