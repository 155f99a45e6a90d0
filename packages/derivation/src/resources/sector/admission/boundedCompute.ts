import { AdmissionRule } from './AdmissionRule';
import { present } from './cel';

/** What a container has to say. A processor share has no upper bound: it is shared fairly. */
const REQUIRED = ['requests.cpu', 'requests.memory', 'limits.memory'];

/**
 * Every container says what it needs. A container for debugging in a running pod cannot: it lives
 * within what the pod has.
 */
export const boundedCompute: readonly AdmissionRule[] = [
  {
    guardrail: 'bounded-compute',
    what: 'A container does not say what it needs.',
    remedy: `Set resources: ${REQUIRED.join(', ')}`,
    keeps: `variables.lasting.all(c, ${REQUIRED.map(field =>
      present('c', `resources.${field}`),
    ).join(' && ')})`,
  },
];
