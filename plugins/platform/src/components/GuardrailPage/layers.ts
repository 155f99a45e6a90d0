import { GuardrailSummary } from '@ridgeway/plugin-platform-common';

/** What each layer does, in the words of a reader. */
export const LAYERS: Readonly<
  Record<GuardrailSummary['layers'][number], string>
> = {
  derivation: 'What breaks it is not derived; the condition says why.',
  admission:
    'The cluster refuses it, whoever sends it, kubectl in hand included.',
  network: 'Network policies let nothing else through.',
  mesh: 'The mesh checks the identity of every caller.',
  cloud: 'The accounts in the cloud have no rights to it.',
  review: 'A person looks at it before it is granted.',
};
