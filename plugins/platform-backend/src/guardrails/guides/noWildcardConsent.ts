import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const noWildcardConsent: Guide = {
  guardrail: 'no-wildcard-consent',
  advice: [
    'Name each caller under spec.consents. The list is what tells you who breaks when your interface changes.',
    'A consent to your whole sector (<sector>/*) is permitted; one to everybody (*) needs a policy of the platform team.',
  ],
  lesson: context => {
    const stock = (from: string) =>
      lessonService(context, 'stock', ['  consents:', `    - from: ${from}`]);
    return {
      task: 'Stock lets everybody call it. See why that is denied, then name lesson/shop instead.',
      around: [
        lessonSector(context),
        lessonService(context, 'shop', [
          '  resources:',
          '    stock: { type: service, id: lesson/stock }',
        ]),
      ],
      broken: stock("'*'"),
      mended: stock('lesson/shop').text,
    };
  },
};
