import { Guide } from '../Guide';
import { lessonException } from '../exceptionLesson';
import { lessonSector, lessonService } from '../LessonContext';

export const noSilentOverrides: Guide = {
  guardrail: 'no-silent-overrides',
  advice: [
    'An exception names the service, the guardrail, a reason, who granted it and the day it ends: at most 180 days, renewable.',
    'Each override belongs to one guardrail. An exception from one guardrail switches no other off.',
  ],
  lesson: context => {
    const exception = (overrides: string) =>
      lessonException(context, {
        worksAround: { guardrail: 'restricted-pods' },
        overrides,
        granted: 0,
        expires: 30,
      });
    return {
      task: 'This exception from restricted-pods asks for the network of the host, which is another guardrail. Read what is allowed, then ask for readWriteRootFilesystem.',
      around: [lessonSector(context), lessonService(context, 'shop')],
      broken: exception('{ hostNetwork: true }'),
      mended: exception('{ readWriteRootFilesystem: true }').text,
    };
  },
};
