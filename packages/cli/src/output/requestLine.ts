import { isPutOff, RequestSummary } from '@ridgeway/plugin-platform-common';
import { plural } from './plural';
import { Styled } from './styleFor';

/** So many characters of an id tell requests apart, and are enough to name one. */
export const SHORT_ID = 8;

const DAY_MS = 24 * 60 * 60 * 1000;

/** One request in a line: `1f2e3d4c consent open for 3 days: ... (group:default/payments decides)`. */
export function requestLine(request: RequestSummary, style: Styled): string {
  const { id, kind, state, title, owner, createdAt } = request;
  const days = Math.floor((Date.now() - Date.parse(createdAt)) / DAY_MS);
  const settled = isPutOff(request) ? 'put off' : state;
  const since =
    state === 'open'
      ? `open ${days < 1 ? 'since today' : `for ${plural(days, 'day')}`}`
      : settled;
  return `${style(
    'cyan',
    id.slice(0, SHORT_ID),
  )} ${kind}, ${since}: ${title} ${style(
    'dim',
    state === 'open' ? `(${owner} decides)` : `(${request.decidedBy ?? owner})`,
  )}`;
}
