import { RegistryFlag } from '@ridgeway/plugin-platform-common';

/** How a flag is called, and what it means. */
export const FLAG_WORDS: Record<RegistryFlag, { name: string; means: string }> =
  {
    unowned: { name: 'Unowned', means: 'Nobody is named as the owner.' },
    'owner-gone': {
      name: 'Owner gone',
      means:
        'The catalog does not know the owner, or the owner is a group that nobody is in.',
    },
    'off-platform': {
      name: 'Off the platform',
      means: 'It runs somewhere, and no intent describes it.',
    },
    denied: { name: 'Denied', means: 'A gate denies something it asks for.' },
    'awaiting-consent': {
      name: 'Awaiting consent',
      means: 'It wants to call a service that has not consented.',
    },
    exception: {
      name: 'Exceptions',
      means: 'A guardrail is off for it, or was until the exception expired.',
    },
  };
