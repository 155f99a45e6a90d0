import { exceptionLesson } from '../exceptionLesson';
import { Guide } from '../Guide';

export const oneWayIn: Guide = {
  guardrail: 'one-way-in',
  advice: [
    'Use spec.exposure for what visitors reach: hosts, certificates and the way through the ingress gateway are derived.',
    'A load balancer of one’s own is reached around the gateway, without what the gateway checks and logs. Only what does not speak HTTP has a reason to ask for one.',
  ],
  lesson: exceptionLesson('one-way-in', '{ loadBalancer: true }'),
};
