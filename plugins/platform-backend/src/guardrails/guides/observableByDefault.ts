import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const observableByDefault: Guide = {
  guardrail: 'observable-by-default',
  advice: [
    'Name the port with metrics under telemetry.port (or call it metrics). What is scraped, from where and by whom is derived.',
    'Give the service an objective under telemetry.slo: alerts on how fast its error budget burns are derived from it.',
  ],
  lesson: context => {
    const shop = (port: string) =>
      lessonService(context, 'shop', [
        '  telemetry:',
        `    port: ${port}`,
        '    slo: { availability: 99.9 }',
      ]);
    return {
      task: 'Telemetry names a port that is not declared, so nothing is scraped. Use http.',
      around: [lessonSector(context)],
      broken: shop('metrics'),
      mended: shop('http').text,
    };
  },
};
