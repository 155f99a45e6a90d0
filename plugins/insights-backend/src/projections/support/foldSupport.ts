import { KnownFact } from '@ridgeway/plugin-platform-common';

/** Types of facts that say how requests for support fare. */
export const SUPPORT_FACTS = [
  'request.opened',
  'request.answered',
  'request.granted',
  'request.declined',
  'request.withdrawn',
] as const;

/** A fact that says how a request for support fares. */
export type SupportFact = KnownFact<(typeof SUPPORT_FACTS)[number]>;

/** A request for support that is not settled. */
export interface OpenSupport {
  priority: 'P0' | 'P1' | 'P2' | 'P3';
  openedAt: string;
  /** Minutes to the first response that were the target when it was opened. */
  target?: number;
  answered: boolean;
}

/** What a fact adds to the figures: of the day of opening, or of settling. */
export type SupportOutcome =
  | { event: 'opened' }
  | { event: 'settled' }
  | { event: 'answered'; minutes: number; within: boolean | undefined };

/** What became of a request: absent once it is settled. */
export interface SupportStep {
  request: OpenSupport | undefined;
  /** The request that the outcomes are about: also one that has just been settled. */
  about?: OpenSupport;
  outcomes: SupportOutcome[];
}

/** Priority of a request that says none. */
const USUAL = 'P2';

/**
 * Takes a fact about a request for support in.
 *
 * @param request - as it was; undefined when it was not opened or is settled
 * @param target - minutes to the first response for a priority, as they are now
 */
export function foldSupport(
  request: OpenSupport | undefined,
  fact: SupportFact,
  target: (priority: string) => number | undefined,
): SupportStep {
  if (fact.type === 'request.opened') {
    const { priority = USUAL } = fact.data;
    const opened: OpenSupport = {
      priority,
      openedAt: fact.at,
      target: target(priority),
      answered: false,
    };
    return {
      request: request ?? opened,
      about: opened,
      outcomes: request ? [] : [{ event: 'opened' }],
    };
  }
  if (!request) {
    return { request, outcomes: [] };
  }
  const outcomes = answerOf(request, fact);
  return fact.type === 'request.answered'
    ? { request: { ...request, answered: true }, about: request, outcomes }
    : {
        request: undefined,
        about: request,
        outcomes: [...outcomes, { event: 'settled' }],
      };
}

/** The first word of those who were asked: an answer, or a decision without one. */
function answerOf(
  { answered, target }: OpenSupport,
  fact: Exclude<SupportFact, { type: 'request.opened' }>,
): SupportOutcome[] {
  if (answered || fact.type === 'request.withdrawn') {
    return [];
  }
  const minutes = Math.max(0, fact.data.minutesToAnswer);
  const within = target === undefined ? undefined : minutes <= target;
  return [{ event: 'answered', minutes, within }];
}
