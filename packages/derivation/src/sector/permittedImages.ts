import { fullImage } from '../gates/parseImage';
import { imageResource } from '../gates/UseImage';
import { effectiveIntent } from '../service/EffectiveIntent';
import { imagesOf } from '../service/imagesOf';
import type { Session } from '../Session';
import { Place } from '../world/Place';
import { principalFor } from '../world/principalFor';

/** An image that a policy permits to one member, though its registry is not listed. */
export interface PermittedImage {
  serviceAccount: string;
  /** With its registry, as container runtimes read it. */
  image: string;
}

/** Images of a sector's members in one environment from registries that are not listed, where the gate permits them. */
export function permittedImages(
  { index, options }: Session,
  place: Place,
): PermittedImage[] {
  const { images: listed } = index.platform;
  return index.membersOf(place.sector).flatMap(member => {
    const document = index.world.services.get(member.subject);
    const declared = document
      ? effectiveIntent(member, document.document.spec, place.environment)
      : undefined;
    const images = new Set(
      imagesOf(index, member, place, declared).map(({ image }) => image),
    );
    return [...images]
      .map(image => imageResource(listed, image))
      .filter(
        resource =>
          !resource.attributes.listed &&
          options.authorizer.decide({
            gate: 'UseImage',
            principal: principalFor(member, place),
            resource,
            asOf: options.asOf,
          }).allowed,
      )
      .map(({ id }) => ({
        serviceAccount: member.serviceAccount,
        image: fullImage(id),
      }));
  });
}
