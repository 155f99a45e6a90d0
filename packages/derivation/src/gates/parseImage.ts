/** The parts of an image reference. */
export interface ImageParts {
  registry: string;
  repository: string;
  /** Empty when the reference has none. */
  tag: string;
  /** `sha256:...`; empty when the reference has none. */
  digest: string;
}

/**
 * Splits an image reference as container runtimes do: the part before the first slash is a
 * registry only when it looks like a host, otherwise the image comes from Docker Hub.
 */
export function parseImage(image: string): ImageParts {
  const [name, digest = ''] = image.split('@', 2);
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const hasRegistry =
    first.includes('.') || first.includes(':') || first === 'localhost';
  const registry = hasRegistry ? first : 'docker.io';
  const path = hasRegistry ? name.slice(slash + 1) : name;
  const colon = path.lastIndexOf(':');
  const repository = colon < 0 ? path : path.slice(0, colon);
  return {
    registry,
    repository:
      hasRegistry || repository.includes('/')
        ? repository
        : `library/${repository}`,
    tag: colon < 0 ? '' : path.slice(colon + 1),
    digest,
  };
}

/** An image reference with the registry and repository that container runtimes add to it. */
export function fullImage(image: string): string {
  const { registry, repository, tag, digest } = parseImage(image);
  return [
    `${registry}/${repository}`,
    tag && `:${tag}`,
    digest && `@${digest}`,
  ].join('');
}
