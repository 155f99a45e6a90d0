import {
  isPutOff,
  RequestInput,
  RequestKind,
  RequestState,
  RequestSummary,
} from '@ridgeway/plugin-platform-common';
import { FEATURE_OUTCOME_WORDS } from './featureWords';

/** How a kind of request is called, and what the buttons say that ask for it and grant it. */
export const REQUEST_KIND_WORDS: Record<
  RequestKind,
  { name: string; ask: string; grant: string }
> = {
  consent: {
    name: 'Consent',
    ask: 'Ask for consent',
    grant: 'Give consent',
  },
  secret: { name: 'Secret', ask: 'Request access', grant: 'Grant access' },
  external: {
    name: 'Egress',
    ask: 'Ask to open the way out',
    grant: 'Open the way out',
  },
  exception: {
    name: 'Exception',
    ask: 'Ask for an exception',
    grant: 'Grant an exception',
  },
  extension: {
    name: 'Extension',
    ask: 'Ask for more time',
    grant: 'Give more time',
  },
  claim: {
    name: 'Claim',
    ask: 'Claim it',
    grant: 'Take it over',
  },
  support: {
    name: 'Support',
    ask: 'Ask for support',
    grant: 'Note it for your team',
  },
  feature: {
    name: 'Feature',
    ask: 'Ask for a feature',
    // Whoever decides weighs it first, on its page.
    grant: 'Ask for a feature',
  },
};

/** What the button and the dialog say that ask for something, or grant it to whoever decides. */
export function requestLabel(
  { kind, renews }: Pick<RequestInput, 'kind' | 'renews'>,
  own: boolean,
): string {
  if (renews) {
    return own ? 'Renew the exception' : 'Ask to renew the exception';
  }
  const { ask, grant } = REQUEST_KIND_WORDS[kind];
  return own ? grant : ask;
}

/** How a state of a request is called, and how it looks. */
export const REQUEST_STATE_WORDS = {
  open: { name: 'Open', color: 'info' },
  granted: { name: 'Granted', color: 'success' },
  'granted-pending-merge': { name: 'Granted, to be merged', color: 'warning' },
  declined: { name: 'Declined', color: 'error' },
  withdrawn: { name: 'Withdrawn', color: 'default' },
} as const satisfies Record<RequestState, unknown>;

/** How it is called, and how it looks, where a request stands. */
export function requestStateWords(
  request: Pick<RequestSummary, 'feature' | 'state'>,
) {
  return isPutOff(request)
    ? FEATURE_OUTCOME_WORDS.later
    : REQUEST_STATE_WORDS[request.state];
}
