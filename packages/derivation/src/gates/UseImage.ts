import { GateDefinition } from './GateDefinition';
import { locationOf } from './location';
import { parseImage } from './parseImage';
import { permitFor } from './permit';

/** May this service run that image? Registries are compared at path boundaries. */
export const useImage: GateDefinition = {
  gate: 'UseImage',
  guardrail: 'images-from-allowed-registries',
  reason: 'ImageDenied',
  questions: ({ index, member, intent, platformTeam }) =>
    (intent?.containers ?? []).flatMap(([container, { image }]) => {
      if (image === undefined) {
        return [];
      }
      const { registry, repository, tag, digest } = parseImage(image);
      const resource = {
        type: 'Image' as const,
        id: image,
        attributes: {
          registry,
          repository,
          tag,
          digest,
          pinned: digest !== '',
          listed: isFromListedRegistry(
            index.platform.images,
            `${registry}/${repository}`,
          ),
        },
      };
      return [
        {
          use: container,
          resource,
          wish: `run image ${image}`,
          owner: platformTeam,
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
              owner: platformTeam,
              request: {
                kind: 'exception' as const,
                subject: member.subject,
                object: image,
              },
              permit: permit.text,
              change: permit,
              location: locationOf(member.document, [
                'spec',
                'containers',
                container,
                'image',
              ]),
            };
          },
        },
      ];
    }),
};

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
