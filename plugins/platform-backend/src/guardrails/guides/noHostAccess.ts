import { exceptionLesson } from '../exceptionLesson';
import { Guide } from '../Guide';

export const noHostAccess: Guide = {
  guardrail: 'no-host-access',
  advice: [
    'Measure through the metrics port and through probes instead of looking at processes of the node.',
    'Agents that belong to every node are the platform’s to run. Ask for them instead of asking for access to nodes.',
  ],
  lesson: exceptionLesson('no-host-access', '{ hostPID: true }'),
};
