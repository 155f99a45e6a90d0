import { DocumentSource } from './DocumentSource';
import { guardrails } from './guardrails';
import { intents } from './intents';
import { requests } from './requests';

/** Everything of the platform that can be searched. */
export const documentSources: readonly DocumentSource[] = [
  intents,
  guardrails,
  requests,
];
