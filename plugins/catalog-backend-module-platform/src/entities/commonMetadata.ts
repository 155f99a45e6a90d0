import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import { EXAMPLE_ANNOTATION } from '@ridgeway/plugin-platform-common';

/** Where the entities come from, as the catalog's `managed-by-location` wants it. */
function locationOf(path: string): string {
  return `ridgeway:${path}`;
}

/**
 * Annotations and tags that every entity of the registry has.
 *
 * @param source - Path of the intent in the intent repository, and whether it is an example.
 */
export function commonMetadata(source: { path: string; example: boolean }): {
  annotations: Record<string, string>;
  tags?: string[];
} {
  return {
    annotations: {
      [ANNOTATION_LOCATION]: locationOf(source.path),
      [ANNOTATION_ORIGIN_LOCATION]: locationOf(source.path),
      ...(source.example && { [EXAMPLE_ANNOTATION]: 'true' }),
    },
    ...(source.example && { tags: ['example'] }),
  };
}
