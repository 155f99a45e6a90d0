import { Diagnostic } from '@ridgeway/intent';
import { isUtf8 } from 'node:buffer';
import { CandidateDocument } from '../checks/checkDocuments';
import { isWorldPath } from '../checks/checkPaths';
import { TreeChange } from '../git/diffTrees';
import { Git } from '../git/Git';
import { readObjects } from '../git/readObjects';

/** The language reads documents of up to a MiB; what is larger is not even loaded. */
const MAX_BYTES = 1024 * 1024;

/** What a push brings, as documents, and what can be told from the outside of the files. */
export interface PushedFiles {
  documents: CandidateDocument[];
  diagnostics: Diagnostic[];
}

/** Reads the files of a push that a world keeps. Others (a README) are only sized up. */
export async function readPushedFiles(
  git: Git,
  changes: TreeChange[],
): Promise<PushedFiles> {
  const diagnostics: Diagnostic[] = [];
  const sizes = await sizesOf(git, changes);
  const readable: Array<{ path: string; blob: string }> = [];
  const documents: CandidateDocument[] = [];
  for (const { path, mode, blob } of changes) {
    const size = sizes.get(blob ?? '') ?? 0;
    if (mode === undefined || blob === undefined) {
      if (isWorldPath(path)) {
        documents.push({ path });
      }
    } else if (mode === '120000' || mode === '160000') {
      diagnostics.push({
        ...start(path),
        reason: 'NotAFile',
        message: `A ${
          mode === '120000' ? 'symbolic link' : 'submodule'
        } cannot be in the intent repository.`,
        suggestion: 'Commit the file itself.',
      });
    } else if (size > MAX_BYTES) {
      diagnostics.push({
        ...start(path),
        reason: 'DocumentTooLarge',
        message: `The file has ${size} bytes; at most ${MAX_BYTES} are read.`,
        suggestion:
          'Split it, or keep what is not an intent in another repository.',
      });
    } else if (isWorldPath(path) || looksLikeDocument(path)) {
      readable.push({ path, blob });
    }
  }
  const contents = await readObjects(
    git,
    readable.map(({ blob }) => blob),
  );
  for (const { path, blob } of readable) {
    const content = contents.get(blob) ?? Buffer.alloc(0);
    if (isUtf8(content)) {
      documents.push({ path, text: content.toString('utf8') });
    } else {
      diagnostics.push({
        ...start(path),
        reason: 'NotUtf8',
        message: 'The file is not UTF-8 text.',
        suggestion: 'Save it as UTF-8.',
      });
    }
  }
  return { documents, diagnostics };
}

/** A file where documents are kept, which would silently not be read for its name. */
function looksLikeDocument(path: string): boolean {
  return /^(sectors\/[^/]+\/([^/]+$|policies\/|exceptions\/)|platform\/)/.test(
    path,
  );
}

async function sizesOf(
  git: Git,
  changes: TreeChange[],
): Promise<Map<string, number>> {
  const blobs = changes.flatMap(({ blob, mode }) =>
    blob === undefined || mode === '160000' ? [] : [blob],
  );
  if (blobs.length === 0) {
    return new Map();
  }
  const text = await git.text(['cat-file', '--batch-check'], {
    input: `${blobs.join('\n')}\n`,
  });
  return new Map(
    text.split('\n').map(line => {
      const [id, , size] = line.split(' ');
      return [id, Number(size)];
    }),
  );
}

function start(path: string) {
  return {
    severity: 'error' as const,
    file: path,
    line: 1,
    column: 1,
    path: '',
  };
}
