import { PlatformApi, RequestSummary } from '@ridgeway/plugin-platform-common';

/** As many as one answer has. */
const MOST_REQUESTS = 100;

type Answers = Map<string, Promise<readonly RequestSummary[]>>;

const askedNow = new WeakMap<PlatformApi, Answers>();

/**
 * Open requests that concern a subject. Whoever asks at the same moment shares one question: a page
 * has a button for each thing that is denied to a service. A moment later it is asked anew.
 */
export function openRequestsOf(
  api: PlatformApi,
  subject: string,
): Promise<readonly RequestSummary[]> {
  const answers: Answers = askedNow.get(api) ?? new Map();
  askedNow.set(api, answers);
  const known = answers.get(subject);
  if (known) {
    return known;
  }
  const answer = api
    .getRequests({
      scope: 'all',
      state: 'open',
      concerns: subject,
      limit: MOST_REQUESTS,
    })
    .then(({ items }) => items);
  answers.set(subject, answer);
  setTimeout(() => answers.delete(subject), 0);
  return answer;
}
