import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const secretsNeedConsent: Guide = {
  guardrail: 'secrets-need-consent',
  advice: [
    'Declare the secret under spec.resources and use its keys as placeholders: the value goes from the store to the pod and is never shown here.',
    'Secrets of your own sector are open to its services. For one of another sector, request access from the denial: granting it commits the exact permit that the denial shows.',
    'Ask for the keys that you need (params.keys), so that a permit says what it gives.',
  ],
  lesson: context => {
    const read = (id: string) =>
      lessonService(context, 'shop', [
        '  resources:',
        '    key:',
        '      type: secret',
        `      id: ${id}`,
        '      params: { keys: [token] }',
      ]);
    const secret = (name: string) => [
      '  secrets:',
      `    ${name}: { keys: [token], remote: { lesson: lesson/${name} } }`,
    ];
    return {
      task: 'The shop reads a secret of another sector, which has not permitted it. See who could. Then let it read its own secret, lesson/shop-token.',
      around: [
        lessonSector(context, secret('shop-token')),
        lessonSector(context, secret('bank-token'), 'lesson-bank'),
      ],
      broken: read('lesson-bank/bank-token'),
      mended: read('lesson/shop-token').text,
    };
  },
};
