import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const volumesHaveOwners: Guide = {
  guardrail: 'volumes-have-owners',
  advice: [
    'The service that gives a volume its size owns it. Others mount it by its id, once the owner lists them under params.consumers.',
    'Volumes do not cross sectors: what two sectors share is an interface, not a disk.',
  ],
  lesson: context => {
    const archive = (consumers: string) =>
      lessonService(context, 'archive', [
        '  resources:',
        '    disk:',
        '      type: volume',
        '      id: lesson/records',
        `      params: { size: 1Gi, accessMode: ReadWriteMany${consumers} }`,
      ]);
    return {
      task: 'The shop mounts the archive’s volume, and the archive has not agreed. Let it list lesson/shop as a consumer.',
      around: [
        lessonSector(context),
        lessonService(context, 'shop', [
          '  resources:',
          '    disk: { type: volume, id: lesson/records }',
        ]),
      ],
      broken: archive(''),
      mended: archive(', consumers: [lesson/shop]').text,
    };
  },
};
