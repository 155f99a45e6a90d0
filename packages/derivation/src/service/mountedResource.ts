import { parseTemplate } from '@ridgeway/intent';

/** The resource that the source of a mount names: `${resources.data}`, or its output `source`. */
export function mountedResource(source: string): string | undefined {
  const [part, ...rest] = parseTemplate(source);
  if (rest.length > 0 || part?.kind !== 'placeholder') {
    return undefined;
  }
  const [root, name, output = 'source', ...more] = part.path;
  return root === 'resources' && output === 'source' && more.length === 0
    ? name
    : undefined;
}
