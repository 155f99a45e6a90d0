import { Guide } from '../Guide';

export const defaultDeny: Guide = {
  guardrail: 'default-deny',
  advice: [
    'Declare what you call and who may call you, and the way is opened: for that caller, that port, and at both layers.',
    'When something does not get through, look at AgreementsMet and PolicyAuthorized of both services before you look at packets.',
  ],
};
