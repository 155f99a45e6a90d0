import {
  deadlineOf,
  Diagnostic,
  Located,
  World,
  worldPath,
} from '@ridgeway/intent';
import { CandidateDocument } from './checkDocuments';

/**
 * Deadlines that are set to a day that is over: nobody could do anything by then. One that has
 * passed since it was set stays.
 */
export function checkDeprecations(
  before: World,
  after: World,
  documents: readonly CandidateDocument[],
  now: Date,
): Diagnostic[] {
  const today = now.toISOString().slice(0, 10);
  return documents.flatMap(({ path, text }): Diagnostic[] => {
    const place = worldPath(path);
    if (
      text === undefined ||
      place.holds !== 'document' ||
      place.kinds[0] !== 'Deprecation'
    ) {
      return [];
    }
    const located = after.deprecations.get(place.key);
    const deadline = deadlineIn(located);
    return !located ||
      deadline === undefined ||
      deadline > today ||
      deadline === deadlineIn(before.deprecations.get(place.key))
      ? []
      : [
          {
            severity: 'error',
            reason: 'DeadlineOver',
            file: path,
            ...located.locate(['spec', 'announced']),
            path: 'spec.announced',
            message: `Its deadline would be ${deadline}, which is over.`,
            allowed: `a deadline after ${today}`,
            suggestion: `Announce it today (announced: ${today}), or give a longer notice: the deadline is that many days after the announcement.`,
          },
        ];
  });
}

function deadlineIn(
  located: Located<'Deprecation'> | undefined,
): string | undefined {
  return located && deadlineOf(located.document.spec);
}
