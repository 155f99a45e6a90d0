import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const egressIsDeclared: Guide = {
  guardrail: 'egress-is-declared',
  advice: [
    'Declare every destination outside as a resource of type external-service. It leaves through the egress gateway, where it can be seen and stopped.',
    'The destination has to be on the egress list of your sector (spec.egress, host and port). The owners of the sector keep that list.',
    'Prefer https: what names its host can be told apart at the gateway; a bare address cannot.',
  ],
  lesson: context => {
    const reach = (host: string) =>
      lessonService(context, 'shop', [
        '  resources:',
        '    rates:',
        '      type: external-service',
        `      params: { endpoints: { default: 'https://${host}' } }`,
      ]);
    return {
      task: 'The shop asks a destination that its sector does not list. Read what is said, then use rates.example, which is listed.',
      around: [
        lessonSector(context, ['  egress:', "    - 'rates.example:443'"]),
      ],
      broken: reach('prices.elsewhere.example'),
      mended: reach('rates.example').text,
    };
  },
};
