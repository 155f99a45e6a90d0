import { Located } from '@ridgeway/intent';
import {
  DESCRIPTION_ANNOTATION,
  IntentDocument,
  IntentFilter,
  Page,
} from '@ridgeway/plugin-platform-common';
import { decodeCursor, encodeCursor } from '@ridgeway/plugin-platform-node';
import { Snapshot } from '../derivation/Snapshot';
import { allMembers, Member } from './worldIndex';

const DEFAULT_LIMIT = 100;

/**
 * A page of the intents as written, sorted by path.
 *
 * @throws InputError when the cursor is not one that this API gave
 */
export function listIntents(
  snapshot: Snapshot,
  { limit = DEFAULT_LIMIT, cursor }: IntentFilter,
): Page<IntentDocument> & { head: string } {
  const last = cursor === undefined ? '' : decodeCursor(cursor, readPath);
  const intents = [
    ...snapshot.world.sectors.values(),
    ...allMembers(snapshot.world),
  ].sort((a, b) => (a.file < b.file ? -1 : 1));
  const following = intents.filter(({ file }) => file > last);
  const items = following
    .slice(0, limit)
    .map(intent => toIntentDocument(snapshot, intent));
  return {
    items,
    totalItems: intents.length,
    head: snapshot.head,
    ...(following.length > limit
      ? { nextCursor: encodeCursor(items[items.length - 1].path) }
      : {}),
  };
}

function toIntentDocument(
  { files, world }: Snapshot,
  { document, file }: Located<'Sector'> | Member,
): IntentDocument {
  const base = { path: file, text: files.get(file)?.text ?? '' };
  if (document.kind === 'Sector') {
    const { owner, purpose } = document.spec;
    return {
      ...base,
      kind: document.kind,
      subject: document.metadata.name,
      owner,
      description: purpose,
    };
  }
  const { sector, name, annotations } = document.metadata;
  return {
    ...base,
    kind: document.kind,
    subject: `${sector}/${name}`,
    owner: world.sectors.get(sector)?.document.spec.owner ?? '',
    description: annotations?.[DESCRIPTION_ANNOTATION] ?? '',
  };
}

function readPath(path: string): string | undefined {
  return path.startsWith('sectors/') ? path : undefined;
}
