import { Guide } from '../Guide';

export const spreadAndDisruption: Guide = {
  guardrail: 'spread-and-disruption',
  advice: [
    'Run at least two replicas of what must not stop. They are spread over nodes and zones, and a drain takes them one after the other.',
    'A volume that one node mounts keeps a service at one pod. Keep state in a managed resource instead.',
  ],
};
