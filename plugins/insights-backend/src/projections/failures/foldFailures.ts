import { KnownFact } from '@ridgeway/plugin-platform-common';
import { minutesBetween } from '../../time/minutesBetween';

/** Types of facts that say for what derivations fail, and how that ends. */
export const FAILURE_FACTS = [
  'intent.committed',
  'derivation.evaluated',
  'gate.denied',
  'guardrail.opened',
  'request.opened',
] as const;

/** A fact that says for what derivations fail, or how that ends. */
export type FailureFact = KnownFact<(typeof FAILURE_FACTS)[number]>;

/** A reason for which a subject is not derived as it should be. */
interface OpenFailure {
  /** Moment of the derivation that found it. */
  since: string;
  /** Whether somebody was asked, or the platform team lent a hand, since. */
  helped: boolean;
}

/** What is remembered of a subject between its facts. */
export interface FailureState {
  /** By reason. */
  open: Record<string, OpenFailure>;
  /** Reasons for which a guardrail stood in the way, by the guardrail. */
  guardrails: Record<string, string[]>;
}

/** What a fact adds to the figures of a reason. */
export type FailureOutcome = { reason: string } & (
  | { event: 'failed' | 'opened-page' | 'asked' }
  | { event: 'resolved'; since: string; minutes: number; alone: boolean }
);

/** A subject of which nothing is known. */
export const NO_FAILURES: FailureState = { open: {}, guardrails: {} };

/** Minutes within which somebody who helps themselves is done. */
const DAY = 24 * 60;

/**
 * Takes a fact about a subject in.
 *
 * @remarks
 * A failure is a reason that turns up in a derivation, and lasts until a derivation without it,
 * however many conditions and environments have it.
 */
export function foldFailures(
  state: FailureState,
  fact: FailureFact,
): { state: FailureState; outcomes: FailureOutcome[] } {
  switch (fact.type) {
    case 'derivation.evaluated':
      return evaluated(
        state,
        fact.at,
        fact.data.unmet.map(({ reason }) => reason),
      );
    case 'gate.denied':
      return { state: denied(state, fact.data), outcomes: [] };
    case 'guardrail.opened':
      return {
        state,
        outcomes: reasonsOf(state, fact.data.guardrail).map(reason => ({
          event: 'opened-page',
          reason,
        })),
      };
    case 'request.opened':
      return {
        state: withHelp(state),
        outcomes: Object.keys(state.open).map(reason => ({
          event: 'asked',
          reason,
        })),
      };
    default:
      return {
        state: fact.data.byPlatformTeam ? withHelp(state) : state,
        outcomes: [],
      };
  }
}

function evaluated(
  state: FailureState,
  at: string,
  unmet: string[],
): { state: FailureState; outcomes: FailureOutcome[] } {
  const reasons = [...new Set(unmet)].sort();
  const fresh = reasons.filter(reason => !Object.hasOwn(state.open, reason));
  const gone = Object.entries(state.open).filter(
    ([reason]) => !reasons.includes(reason),
  );
  return {
    state: {
      open: Object.fromEntries(
        reasons.map(reason => [
          reason,
          Object.hasOwn(state.open, reason)
            ? state.open[reason]
            : { since: at, helped: false },
        ]),
      ),
      guardrails: reasons.length === 0 ? {} : state.guardrails,
    },
    outcomes: [
      ...fresh.map(reason => ({ event: 'failed' as const, reason })),
      ...gone.map(([reason, { since, helped }]) => {
        const minutes = minutesBetween(since, at);
        const alone = !helped && minutes <= DAY;
        return { event: 'resolved' as const, reason, since, minutes, alone };
      }),
    ],
  };
}

function denied(
  state: FailureState,
  { guardrail, reason }: { guardrail?: string; reason: string },
): FailureState {
  if (guardrail === undefined) {
    return state;
  }
  const known = Object.hasOwn(state.guardrails, guardrail)
    ? state.guardrails[guardrail]
    : [];
  return {
    ...state,
    guardrails: {
      ...state.guardrails,
      [guardrail]: [...new Set([...known, reason])].sort(),
    },
  };
}

/** Open reasons that a guardrail stands behind; all that are open where no gate has said. */
function reasonsOf({ open, guardrails }: FailureState, guardrail: string) {
  const reasons = Object.keys(open);
  return Object.hasOwn(guardrails, guardrail)
    ? reasons.filter(reason => guardrails[guardrail].includes(reason))
    : reasons;
}

function withHelp(state: FailureState): FailureState {
  return {
    ...state,
    open: Object.fromEntries(
      Object.entries(state.open).map(([reason, failure]) => [
        reason,
        { ...failure, helped: true },
      ]),
    ),
  };
}
