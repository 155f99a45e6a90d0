import { KnownFact } from '@ridgeway/plugin-platform-common';

/** Types of facts that say how changes of services fare. */
export const CHANGE_FACTS = [
  'intent.committed',
  'derivation.evaluated',
  'request.opened',
  'request.answered',
  'request.granted',
  'request.declined',
] as const;

/** A fact that says how changes of services fare. */
export type ChangeFact = KnownFact<(typeof CHANGE_FACTS)[number]>;

/** What is remembered of a service between its facts. */
export interface ChangeState {
  /** Whether its last derivation met every condition; undefined before the first. */
  met?: boolean;
  /**
   * The change under way: committed and not derived yet, or derived with something missing.
   * Undefined when there is none.
   */
  change?: 'committed' | 'retried';
  /** Who had a hand in it since the change before came through: groups, and {@link PLATFORM_HAND}. */
  hands: string[];
}

/** What a fact adds to the figures. */
export interface ChangeOutcome {
  /** A change was derived for the first time. */
  tried?: 'met' | 'unmet';
  /** A change came through, with these hands in it, in order. */
  through?: string[];
}

/** The hand of somebody of the platform team, who committed it or was asked for support. */
export const PLATFORM_HAND = 'platform';

/** A service of which nothing is known. */
export const NO_CHANGE: ChangeState = { hands: [] };

/**
 * Takes a fact about a service in.
 *
 * @remarks
 * A change begins when the intent of a service is committed whose conditions were met, or that is
 * new. What is derived until they are met again belongs to the same change.
 */
export function foldChange(
  state: ChangeState,
  fact: ChangeFact,
): { state: ChangeState; outcome: ChangeOutcome } {
  switch (fact.type) {
    case 'intent.committed':
      return { state: committed(state, fact.data.byPlatformTeam), outcome: {} };
    case 'derivation.evaluated':
      return evaluated(state, fact.data.met);
    case 'request.opened':
      return {
        state:
          fact.data.kind === 'support' ? withHand(state, PLATFORM_HAND) : state,
        outcome: {},
      };
    default:
      return { state: withHand(state, fact.data.owner), outcome: {} };
  }
}

function committed(
  state: ChangeState,
  byPlatformTeam: boolean | undefined,
): ChangeState {
  const touched = byPlatformTeam ? withHand(state, PLATFORM_HAND) : state;
  return state.change === undefined && state.met !== false
    ? { ...touched, change: 'committed' }
    : touched;
}

function evaluated(
  state: ChangeState,
  met: boolean,
): { state: ChangeState; outcome: ChangeOutcome } {
  // One that was never derived is a change, even where its commit is older than the ledger.
  const first = state.change === 'committed' || state.met === undefined;
  const tried = first
    ? { tried: met ? ('met' as const) : ('unmet' as const) }
    : {};
  if (!first && state.change === undefined) {
    return { state: { ...state, met }, outcome: {} };
  }
  return met
    ? { state: { met, hands: [] }, outcome: { ...tried, through: state.hands } }
    : { state: { ...state, met, change: 'retried' }, outcome: tried };
}

function withHand(state: ChangeState, hand: string): ChangeState {
  return state.hands.includes(hand)
    ? state
    : { ...state, hands: [...state.hands, hand].sort() };
}
