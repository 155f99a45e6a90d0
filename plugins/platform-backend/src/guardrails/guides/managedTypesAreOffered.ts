import { Guide } from '../Guide';
import { lessonSector, lessonService } from '../LessonContext';

export const managedTypesAreOffered: Guide = {
  guardrail: 'managed-types-are-offered',
  advice: [
    'Your sector lists the types its services may have under spec.managed. The owners of the sector add to that list.',
    'The platform team adds a type that does not exist yet in platform.yaml: it is configuration, not code.',
    'Use the outputs of a type as placeholders. Credentials are composed inside the cluster and never pass through here.',
  ],
  lesson: context => {
    const shop = (resources: string[]) =>
      lessonService(context, 'shop', resources);
    return {
      task: 'The shop asks for a database that nobody offers. Read who could offer it, then do without: remove resources.',
      around: [lessonSector(context)],
      broken: shop(['  resources:', '    db: { type: mainframe-database }']),
      mended: shop([]).text,
    };
  },
};
