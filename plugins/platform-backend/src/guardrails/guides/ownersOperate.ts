import { Guide } from '../Guide';

export const ownersOperate: Guide = {
  guardrail: 'owners-operate',
  advice: [
    'Members of the owning group may look at everything in their namespaces but secrets, follow logs, forward ports and delete a pod to restart it.',
    'What runs is changed through the intent. What is changed by hand is drift, and it is taken back.',
  ],
};
