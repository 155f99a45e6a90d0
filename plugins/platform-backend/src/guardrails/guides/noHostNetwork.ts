import { exceptionLesson } from '../exceptionLesson';
import { Guide } from '../Guide';

export const noHostNetwork: Guide = {
  guardrail: 'no-host-network',
  advice: [
    'Declare ports under spec.service and let callers use the name of the service. Neither needs the network of a node.',
    'A pod on the network of its node is outside the mesh and outside network policies: everybody who reaches the node reaches it. An exception says for how long, and why.',
  ],
  lesson: exceptionLesson('no-host-network', '{ hostNetwork: true }'),
};
