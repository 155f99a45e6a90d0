import {
  deadlineOf,
  Diagnostic,
  Located,
  World,
  worldPath,
} from '@ridgeway/intent';
import { Snapshot } from '../derivation/Snapshot';
import { checkDeprecated } from './checkDeprecated';
import { CandidateDocument } from './checkDocuments';
import { isAnnouncedOf } from './isAnnouncedOf';

/**
 * Deprecations that say what cannot be any more: that go into the past, or are of something that
 * there is not. What was announced before is left alone as it passes, and as what it is about goes.
 *
 * @param snapshot - what there is before
 * @param entityExists - whether the catalog knows an entity
 */
export async function checkDeprecations(
  { files, world: before }: Pick<Snapshot, 'files' | 'world'>,
  after: World,
  documents: readonly CandidateDocument[],
  entityExists: (entityRef: string) => Promise<boolean>,
  now: Date,
): Promise<Diagnostic[]> {
  const today = now.toISOString().slice(0, 10);
  const findings: Diagnostic[] = [];
  for (const { path, text } of documents) {
    const place = worldPath(path);
    const key =
      text !== undefined &&
      text !== files.get(path)?.text &&
      place.holds === 'document' &&
      place.kinds[0] === 'Deprecation'
        ? place.key
        : undefined;
    const located = key === undefined ? key : after.deprecations.get(key);
    if (key !== undefined && located) {
      const known = before.deprecations.get(key);
      // A repository that moves in brings along what was announced elsewhere.
      if (files.size > 0) {
        findings.push(...daysOver(known, located, today));
      }
      if (!isAnnouncedOf(known, located)) {
        findings.push(...(await checkDeprecated(after, located, entityExists)));
      }
    }
  }
  return findings;
}

/** Days that are set now, and are over: nobody could do anything by then, or read it before. */
function daysOver(
  before: Located<'Deprecation'> | undefined,
  located: Located<'Deprecation'>,
  today: string,
): Diagnostic[] {
  const { announced } = located.document.spec;
  const deadline = deadlineOf(located.document.spec);
  const known = before?.document.spec;
  if (announced === undefined || deadline === undefined) {
    return [];
  }
  const place = {
    severity: 'error' as const,
    file: located.file,
    ...located.locate(['spec', 'announced']),
    path: 'spec.announced',
  };
  if (deadline <= today && deadline !== (known && deadlineOf(known))) {
    return [
      {
        ...place,
        reason: 'DeadlineOver',
        message: `Its deadline would be ${deadline}, which is over.`,
        allowed: `a deadline after ${today}`,
        suggestion: `Announce it today (announced: ${today}), or give a longer notice: the deadline is that many days after the announcement.`,
      },
    ];
  }
  return announced.slice(0, 10) < today && announced !== known?.announced
    ? [
        {
          ...place,
          reason: 'AnnouncedInThePast',
          message: `It would be announced on ${announced.slice(
            0,
            10,
          )}, which is over: nobody could read it that day.`,
          allowed: `${today} or a day to come`,
          suggestion: `Announce it today (announced: ${today}); its notice starts then.`,
        },
      ]
    : [];
}
