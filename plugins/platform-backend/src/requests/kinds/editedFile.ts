import { ConflictError } from '@backstage/errors';
import { Edit, editDocument, EditError } from '@ridgeway/intent';
import { DocumentChange } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../../derivation/Snapshot';

/**
 * A document of the head with edits; comments and layout stay.
 *
 * @throws ConflictError when it is gone, or written in a way that cannot be edited
 */
export function editedFile(
  { files }: Pick<Snapshot, 'files'>,
  path: string,
  edits: readonly Edit[],
): DocumentChange {
  const file = files.get(path);
  if (!file) {
    throw new ConflictError(`There is no document ${path} any more.`);
  }
  try {
    return { path, text: editDocument(file.text, edits) };
  } catch (error) {
    throw error instanceof EditError
      ? new ConflictError(`${path} cannot be changed: ${error.message}`)
      : error;
  }
}
