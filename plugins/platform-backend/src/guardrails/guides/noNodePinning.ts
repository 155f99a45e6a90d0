import { exceptionLesson } from '../exceptionLesson';
import { Guide } from '../Guide';

export const noNodePinning: Guide = {
  guardrail: 'no-node-pinning',
  advice: [
    'Say what a service needs (compute, volumes, managed resources) and leave the choice of the node to the cluster.',
    'A service that is tied to certain nodes stops when they are drained. When nothing else helps, an exception carries the node selector.',
  ],
  lesson: exceptionLesson(
    'no-node-pinning',
    '{ nodeSelector: { disk: fast } }',
  ),
};
