import { Path } from '@ridgeway/intent';
import { broughtImages } from '../package/broughtImages';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { WorldIndex } from '../world/WorldIndex';
import { EffectiveIntent } from './EffectiveIntent';

/** An image that a member runs. */
export interface ImageUse {
  /** What depends on it: a container, or an object that a package brings. */
  use: string;
  image: string;
  /** Where the intent says so. */
  path: Path;
}

/** The images that a member runs in one environment: of its intent, or of what it brings. */
export function imagesOf(
  { world }: WorldIndex,
  { subject }: Member,
  { namespace }: Place,
  intent: EffectiveIntent | undefined,
): ImageUse[] {
  const document = world.packages.get(subject);
  if (!intent && document && !world.services.has(subject)) {
    return broughtImages(world, document, namespace);
  }
  return (intent?.containers ?? []).flatMap(([container, { image }]) =>
    image === undefined
      ? []
      : [
          {
            use: container,
            image,
            path: ['spec', 'containers', container, 'image'],
          },
        ],
  );
}
