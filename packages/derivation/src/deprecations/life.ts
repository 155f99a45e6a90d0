import { deadlineOf, DeprecationSpec } from '@ridgeway/intent';
import { byText } from '../text/compare';
import { DeprecationState } from './Assessment';

const DAY = 24 * 60 * 60 * 1000;

type Extension = NonNullable<DeprecationSpec['extensions']>[number];

/** Where a deprecation is in its life at a moment. */
export function stateAt(
  spec: DeprecationSpec,
  asOf: string,
  affectsSomebody: boolean,
): DeprecationState {
  const deadline = deadlineOf(spec);
  if (spec.announced === undefined || deadline === undefined) {
    return 'draft';
  }
  if (isEnforced(spec, asOf)) {
    return 'enforced';
  }
  if (!isAnnounced(spec, asOf)) {
    return 'scheduled';
  }
  if (!affectsSomebody) {
    return 'done';
  }
  return isOver(deadline, asOf) ? 'overdue' : 'in-progress';
}

/** True from the moment it is announced. */
export function isAnnounced(
  { announced }: DeprecationSpec,
  asOf: string,
): boolean {
  return announced !== undefined && Date.parse(announced) <= Date.parse(asOf);
}

/** True from the moment a person turned the switch. */
export function isEnforced(
  { enforced }: DeprecationSpec,
  asOf: string,
): boolean {
  return enforced !== undefined && Date.parse(enforced.at) <= Date.parse(asOf);
}

/** The extension of a subject, alive or not; of several the longest. */
export function extensionOf(
  { extensions = [] }: DeprecationSpec,
  subject: string,
): Extension | undefined {
  return extensions
    .filter(extension => extension.subject === subject)
    .sort((a, b) => byText(b.until, a.until))[0];
}

/** An extension lives through its last day. */
export function lives({ until }: Extension, asOf: string): boolean {
  return !isOver(until, asOf);
}

/** True from the end of a day, or of the day that a moment lies in. */
function isOver(day: string, asOf: string): boolean {
  return Date.parse(asOf) >= Date.parse(day.slice(0, 10)) + DAY;
}
