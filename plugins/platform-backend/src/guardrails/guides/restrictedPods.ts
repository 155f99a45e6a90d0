import { exceptionLesson } from '../exceptionLesson';
import { Guide } from '../Guide';

export const restrictedPods: Guide = {
  guardrail: 'restricted-pods',
  advice: [
    'Build the image so that it runs as a user of its own and writes to /tmp or to a volume: everything else in the file system is read-only.',
    'What cannot be changed today needs an exception with an override (runAsRoot, readWriteRootFilesystem, capabilities, ...). It holds for one service and ends by itself.',
  ],
  lesson: exceptionLesson('restricted-pods', '{ runAsRoot: true }'),
};
