import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const quotaPerEnvironment: Guide = {
  guardrail: 'quota-per-environment',
  advice: [
    'A sector’s quota counts per environment, at the most replicas that its services may scale to. The page of the sector shows how full it is.',
    'Lower the most replicas or the requests, or ask the platform team for a larger quota: it is a change of sector.yaml.',
  ],
  lesson: context => {
    const shop = (replicas: number) =>
      lessonService(context, 'shop', [`  replicas: ${replicas}`]);
    return {
      task: 'The sector may use two CPUs, and the shop asks for more. Run two replicas.',
      around: [lessonSector(context, ["  quota: { cpu: '2', memory: 4Gi }"])],
      broken: shop(40),
      mended: shop(2).text,
    };
  },
};
