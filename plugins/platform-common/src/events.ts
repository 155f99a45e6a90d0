/** Topic of an event published after every change of the intent repository's head. */
export const INTENTS_CHANGED_TOPIC = 'ridgeway.intents.changed';

/** Payload of {@link INTENTS_CHANGED_TOPIC}. */
export interface IntentsChangedEvent {
  /** Head before; empty when the repository was empty. */
  before: string;
  after: string;
  /** Paths that differ. */
  paths: string[];
}

/** Signals channel that pages listen on to refresh after a change. */
export const PLATFORM_SIGNAL_CHANNEL = 'ridgeway:platform';

/** Message on {@link PLATFORM_SIGNAL_CHANNEL}. */
export type PlatformSignal =
  | {
      type: 'derived';
      head: string;
      /** Sectors and `sector/service` whose derivation changed. */
      subjects: string[];
    }
  /** What clusters have of these sectors and services is different. */
  | { type: 'live'; subjects: string[] }
  /** A request was opened, answered or commented on; which one, only those it concerns may read. */
  | { type: 'requests' };
