/** Versions of the language that are served, oldest first; the last one is the hub. */
export const INTENT_VERSIONS = [
  'ridgeway.dev/v1alpha1',
  'ridgeway.dev/v1beta1',
  'ridgeway.dev/v1',
] as const;

/** A version of the language. */
export type IntentVersion = (typeof INTENT_VERSIONS)[number];

/** A version before the hub. */
export type OlderVersion = Exclude<IntentVersion, typeof HUB_VERSION>;

/** The version that every document is converted to before anything else is done with it. */
export const HUB_VERSION = 'ridgeway.dev/v1' satisfies IntentVersion;
