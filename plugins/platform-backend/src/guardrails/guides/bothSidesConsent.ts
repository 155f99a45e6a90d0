import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const bothSidesConsent: Guide = {
  guardrail: 'both-sides-consent',
  advice: [
    'The caller declares the callee as a resource of type service; the callee names the caller under spec.consents. Either may come first.',
    'While one side is missing nothing flows, and both services say so: AgreementsMet names who has not said yes.',
    'Name the ports in a consent when the caller needs only some of them.',
  ],
  lesson: context => {
    const stock = (consents: string[]) =>
      lessonService(context, 'stock', consents);
    return {
      task: 'The shop calls the stock service, which has not consented. Let stock consent to calls from lesson/shop.',
      around: [
        lessonSector(context),
        lessonService(context, 'shop', [
          '  resources:',
          '    stock: { type: service, id: lesson/stock }',
        ]),
      ],
      broken: stock([]),
      mended: stock(['  consents:', '    - from: lesson/shop']).text,
    };
  },
};
