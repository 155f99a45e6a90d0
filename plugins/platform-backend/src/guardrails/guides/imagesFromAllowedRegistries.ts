import { Guide } from '../Guide';
import { document, lessonSector, lessonService } from '../LessonContext';

export const imagesFromAllowedRegistries: Guide = {
  guardrail: 'images-from-allowed-registries',
  advice: [
    'Build images into one of the registries that platform.yaml lists under images. Names are compared segment by segment, so a registry that only begins alike is another one.',
    'Mirror what comes from elsewhere, so that it is scanned and still there tomorrow.',
  ],
  lesson: context => {
    const mended = lessonService(context, 'shop');
    return {
      task: 'The image comes from a registry that is not allowed. Take it from the allowed one.',
      around: [lessonSector(context)],
      broken: document(mended.path, [
        mended.text
          .trimEnd()
          .replace(
            `${context.registry}shop:1.0.0`,
            'images.elsewhere.example/shop:1.0.0',
          ),
      ]),
      mended: mended.text,
    };
  },
};
