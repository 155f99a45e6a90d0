import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const boundedCompute: Guide = {
  guardrail: 'bounded-compute',
  advice: [
    'Say what a container needs (requests) and what it may use at most (limits). What you leave out gets a modest default.',
    'Start from what the container really uses, with some room above it: memory beyond the limit ends the container.',
  ],
  lesson: context => {
    const shop = (limit: string) => {
      const { path, text } = lessonService(context, 'shop');
      return {
        path,
        text: text.replace(
          '  service:\n',
          `      resources:\n        requests: { memory: 512Mi }\n        limits: { memory: ${limit} }\n  service:\n`,
        ),
      };
    };
    return {
      task: 'This container is promised more than it may use. Raise the limit to 1Gi.',
      around: [lessonSector(context)],
      broken: shop('256Mi'),
      mended: shop('1Gi').text,
    };
  },
};
