import { AuthorizationResource } from '../model/Authorizer';
import { guardrailOf } from '../guardrails/guardrailOf';
import { GateDefinition } from './GateDefinition';
import { locationOf } from './location';
import { parseImage } from './parseImage';
import { permitFor } from './permit';

/** May this service run that image? Registries are compared at path boundaries. */
export const useImage: GateDefinition = {
  gate: 'UseImage',
  guardrail: 'images-from-allowed-registries',
  reason: 'ImageDenied',
  questions: subject =>
    subject.images.map(({ use, image, path }) => {
      const { index, member } = subject;
      const { owner } = guardrailOf(subject, 'images-from-allowed-registries');
      const resource = imageResource(index.platform.images, image);
      return {
        use,
        resource,
        wish: `run image ${image}`,
        owner,
        remedy: () => {
          const permit = permitFor(
            'UseImage',
            member.subject,
            resource,
            'runs',
            undefined,
          );
          const allowed = index.platform.images ?? [];
          return {
            summary:
              allowed.length > 0
                ? `Push the image to an allowed registry: ${allowed.join(
                    ', ',
                  )}.`
                : 'No registry is allowed yet: platform.yaml lists them under images.',
            owner,
            request: {
              kind: 'exception' as const,
              subject: member.subject,
              object: image,
            },
            permit: permit.text,
            location: locationOf(member.document, path),
          };
        },
      };
    }),
};

/** What is asked of the gate for an image, with what `platform.yaml` lists under images. */
export function imageResource(
  allowed: readonly string[] | undefined,
  image: string,
): AuthorizationResource {
  const { registry, repository, tag, digest } = parseImage(image);
  return {
    type: 'Image',
    id: image,
    attributes: {
      registry,
      repository,
      tag,
      digest,
      pinned: digest !== '',
      listed: isFromListedRegistry(allowed, `${registry}/${repository}`),
    },
  };
}

/**
 * True when an image's registry and repository lie under an allowed prefix, compared segment by
 * segment: `ghcr.io/acme` allows `ghcr.io/acme/shop` and not `ghcr.io/acme-evil/shop`.
 * An organisation that keeps no list allows every registry.
 */
export function isFromListedRegistry(
  allowed: readonly string[] | undefined,
  repository: string,
): boolean {
  return (
    allowed === undefined ||
    allowed.some(entry => {
      const prefix = entry.replace(/\/+$/, '');
      return (
        prefix !== '' &&
        (repository === prefix || repository.startsWith(`${prefix}/`))
      );
    })
  );
}
