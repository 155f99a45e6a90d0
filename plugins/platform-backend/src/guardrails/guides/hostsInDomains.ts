import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const hostsInDomains: Guide = {
  guardrail: 'hosts-in-domains',
  advice: [
    'Expose hosts inside the domains of your sector (spec.domains). Certificate, route and name are derived.',
    'The owners of the sector add domains to it; the platform team sees to it that nobody else’s are among them.',
  ],
  lesson: context => {
    const shop = (host: string) =>
      lessonService(context, 'shop', [
        '  exposure:',
        `    hosts: [${host}]`,
        '    port: http',
      ]);
    return {
      task: 'The shop wants to answer at a host outside the domains of its sector. Choose one inside lesson.example.',
      around: [lessonSector(context, ['  domains: [lesson.example]'])],
      broken: shop('shop.somewhere.example'),
      mended: shop('shop.lesson.example').text,
    };
  },
};
