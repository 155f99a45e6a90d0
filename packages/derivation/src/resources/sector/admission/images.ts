import { permittedImages } from '../../../sector/permittedImages';
import { SectorScope } from '../../../sector/SectorScope';
import { AdmissionRule } from './AdmissionRule';
import { list, literal } from './cel';

/** Where Istio publishes its proxy. */
const PROXY_IMAGES = [
  'docker.io/istio',
  'gcr.io/istio-release',
  'registry.istio.io',
];

/** Containers that the mesh puts into pods. */
const MESH_CONTAINERS = ['istio-proxy', 'istio-init', 'istio-validation'];

/**
 * The images of a pod in full, as the gate `UseImage` reads them: what does not begin with a host
 * comes from Docker Hub, and what has no folder from its library.
 */
export const FULL_IMAGES =
  'variables.containers.map(c, {"container": c.name, "image": ' +
  'c.image.matches("^([^/]*[.:][^/]*|localhost)/") ? c.image : ' +
  'c.image.contains("/") ? "docker.io/" + c.image : "docker.io/library/" + c.image})';

/**
 * Images come from the platform's registries, compared at path boundaries. Besides those: the
 * mesh's own proxy, and exactly the images that a policy permits to one service. Policies that
 * look at more than the registry, for example at the tag, decide in derivation.
 */
export const images: readonly AdmissionRule[] = [
  {
    guardrail: 'images-from-allowed-registries',
    what: 'An image comes from a registry that platform.yaml does not list.',
    remedy:
      'Push the image to a listed registry, or ask in the portal for a policy that permits it',
    keeps: scope => {
      const { images: listed } = scope.index.platform;
      return listed === undefined
        ? undefined
        : `variables.images.all(i, ${[
            ...listed.flatMap(isUnder),
            proxyImages(scope),
            ...permittedImages(scope.session, scope.place).map(
              ({ serviceAccount, image }) =>
                `(variables.account == ${literal(
                  serviceAccount,
                )} && i.image == ${literal(image)})`,
            ),
          ].join(' || ')})`;
    },
  },
];

function proxyImages({ place }: SectorScope): string {
  const origins = (place.settings.proxyImages ?? PROXY_IMAGES).flatMap(isUnder);
  return `(i.container in ${list(MESH_CONTAINERS)} && (${
    origins.join(' || ') || 'false'
  }))`;
}

/** CEL of images under a prefix; an entry without a path is a host, which an image cannot equal. */
function isUnder(entry: string): string[] {
  const prefix = entry.replace(/\/+$/, '');
  if (prefix === '') {
    return [];
  }
  const within = `i.image.startsWith(${literal(`${prefix}/`)})`;
  return prefix.includes('/')
    ? [
        within,
        `i.image == ${literal(prefix)}`,
        ...[':', '@'].map(
          end => `i.image.startsWith(${literal(prefix + end)})`,
        ),
      ]
    : [within];
}
