import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  consentsPath,
  editDocument,
  EditError,
  formatPath,
} from '@ridgeway/intent';
import { ChangeRequest } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import { sectorOf } from '../derivation/subjects';
import { Member, memberOf } from '../views/worldIndex';
import { withoutCommentsAbove } from './withoutCommentsAbove';

/**
 * The change that takes back what a callee consents to for one caller, by name.
 *
 * @throws NotFoundError when there is no such service or no such consent
 * @throws ConflictError when a wildcard lets the caller in, or the document cannot be edited
 */
export function consentRemoval(
  snapshot: Snapshot,
  { caller, callee }: { caller: string; callee: string },
): ChangeRequest {
  const member = memberOf(snapshot.world, callee);
  const text = member && snapshot.files.get(member.file)?.text;
  if (!member || text === undefined) {
    throw new NotFoundError(
      `There is no service ${callee}, so there is no consent to take back.`,
    );
  }
  const { file } = member;
  if (snapshot.broken.has(file)) {
    throw new ConflictError(
      `${file} cannot be read at present, and its last valid version is in force. Correct it first.`,
    );
  }
  return {
    documents: [{ path: file, text: withoutConsent(member, text, caller) }],
    message: `Take back the consent of ${callee} to calls from ${caller}`,
    base: snapshot.head,
  };
}

function withoutConsent(member: Member, text: string, caller: string): string {
  const { metadata, spec } = member.document;
  const callee = `${metadata.sector}/${metadata.name}`;
  const consents = spec.consents ?? [];
  const named = consents.flatMap(({ from }, index) =>
    from === caller ? [index] : [],
  );
  if (named.length === 0) {
    throw withoutName(callee, caller, member);
  }
  // A comment above the first of several may speak of all of them.
  const described = named.filter(
    index => index > 0 || named.length === consents.length,
  );
  const path = consentsPath(member.writtenAs);
  try {
    return editDocument(
      withoutCommentsAbove(
        text,
        described.map(index => member.locate(['spec', 'consents', index]).line),
      ),
      // From the last on: taking out an item moves those behind it.
      [...named].reverse().map(index => ({
        edit: 'remove',
        path: [...path, index],
      })),
    );
  } catch (error) {
    if (error instanceof EditError) {
      throw new ConflictError(`${member.file}: ${error.message}`);
    }
    throw error;
  }
}

function withoutName(
  callee: string,
  caller: string,
  { document, writtenAs, file }: Member,
): Error {
  const wildcard = document.spec.consents?.find(
    ({ from }) => from === '*' || from === `${sectorOf(caller)}/*`,
  );
  return wildcard
    ? new ConflictError(
        `${callee} lets ${caller} in by the wildcard "${
          wildcard.from
        }", not by name. To take it back, put the callers that ${callee} means in its place under ${formatPath(
          consentsPath(writtenAs),
        )} of ${file}.`,
      )
    : new NotFoundError(
        `${callee} does not consent to calls from ${caller}, so there is nothing to take back.`,
      );
}
