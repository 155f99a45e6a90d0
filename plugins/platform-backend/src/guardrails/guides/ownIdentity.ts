import { exceptionLesson } from '../exceptionLesson';
import { Guide } from '../Guide';

export const ownIdentity: Guide = {
  guardrail: 'own-identity',
  advice: [
    'Each service has an account of its own, which mesh and cloud know it by. There is nothing to declare.',
    'Only what talks to the Kubernetes API needs a token for it. That is an exception, because whoever takes over the pod has the token too.',
  ],
  lesson: exceptionLesson('own-identity', '{ serviceAccountToken: true }'),
};
