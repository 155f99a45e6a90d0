import { Diagnostic, worldPath } from '@ridgeway/intent';
import { CandidateDocument } from './checkDocuments';

const LAYOUT =
  'sectors/<sector>/sector.yaml, sectors/<sector>/<name>.yaml, sectors/<sector>/policies/<name>.cedar, sectors/<sector>/exceptions/<id>.yaml, sectors/<sector>/files/<path>, sectors/<sector>/manifests/<folder>/<path>, platform/platform.yaml, platform/policies/<name>.cedar, platform/guardrails/<id>.yaml, platform/ownership/<name>.yaml';

/** One segment of a path that is safe on every file system and means nothing to Git. */
const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** Whether paths are those of a world, named once, and new where they are meant to be. */
export function checkPaths(
  documents: readonly CandidateDocument[],
  exists: (path: string) => boolean,
): Diagnostic[] {
  const seen = new Set<string>();
  const findings: Diagnostic[] = [];
  for (const { path, text, create } of documents) {
    if (!isWorldPath(path)) {
      findings.push({
        ...start(path),
        reason: 'UnknownPath',
        message: `The intent repository has no place for a file named ${JSON.stringify(
          path,
        )}.`,
        allowed: LAYOUT,
      });
    }
    if (seen.has(path)) {
      findings.push({
        ...start(path),
        reason: 'DuplicatePath',
        message: 'The same file is given twice in one change.',
        suggestion: 'Give it once, as it should be afterwards.',
      });
    }
    seen.add(path);
    if (create && exists(path)) {
      findings.push({
        ...start(path),
        reason: 'AlreadyExists',
        message: 'There is a document of this name already.',
        suggestion: 'Choose another name, or change the document that exists.',
      });
    }
    if (text === undefined && !exists(path)) {
      findings.push({
        ...start(path),
        reason: 'NothingToRemove',
        message: 'There is no such document to remove.',
        suggestion: 'It may be removed already; look at the history.',
      });
    }
  }
  return findings;
}

/** Whether a path is one where a world keeps something. */
export function isWorldPath(path: string): boolean {
  return (
    worldPath(path).holds !== 'nothing' &&
    path.split('/').every(segment => SEGMENT.test(segment))
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
