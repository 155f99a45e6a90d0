import { Guide } from '../Guide';

export const configurationRestarts: Guide = {
  guardrail: 'configuration-restarts',
  advice: [
    'Change variables and files in the intent: pods that read them are replaced, a few at a time, once they are ready.',
    'A label or a release that changes nothing for the pods restarts nothing.',
  ],
};
