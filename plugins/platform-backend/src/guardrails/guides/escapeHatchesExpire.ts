import { Guide } from '../Guide';
import { lessonException } from '../exceptionLesson';
import { day, document, lessonSector } from '../LessonContext';

export const escapeHatchesExpire: Guide = {
  guardrail: 'escape-hatches-expire',
  advice: [
    'A MeshMember brings a workload that the platform does not run into the mesh; a Package brings manifests from elsewhere. Both live on an exception with an end.',
    'Write down what is missing from the language: exceptions that say the same become a feature.',
  ],
  lesson: context => {
    const exception = (expires: number) =>
      lessonException(context, {
        worksAround: { field: 'spec.containers' },
        granted: -60,
        expires,
      });
    return {
      task: `The exception of this mesh member ended yesterday. Read what is no longer derived for it, then let the exception end on ${day(
        context,
        30,
      )}.`,
      around: [
        lessonSector(context),
        document('sectors/lesson/shop.yaml', [
          'apiVersion: ridgeway.dev/v1',
          'kind: MeshMember',
          'metadata: { name: shop, sector: lesson }',
          'spec:',
          '  selector: { app: old-shop }',
          '  serviceAccount: old-shop',
          '  ports:',
          '    http: { port: 8080 }',
        ]),
      ],
      broken: exception(-1),
      mended: exception(30).text,
    };
  },
};
