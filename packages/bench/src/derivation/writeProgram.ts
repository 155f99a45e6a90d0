import { DerivedResource } from '@ridgeway/derivation';
import { join } from 'node:path';
import { writeFiles } from './writeFiles';

/**
 * Writes what a person would write by hand in place of intents: a module whose `objectsOf(name)`
 * gives the objects of one service as literals with the name filled in.
 */
export function writeProgram(
  folder: string,
  resources: readonly DerivedResource[],
): string {
  const subject = 'sector-0/service-0';
  const literals = resources
    .filter(resource => resource.subject === subject)
    .map(({ object }) => literalOf(object));
  writeFiles(folder, [
    {
      path: 'objects.cjs',
      text: `exports.objectsOf = name => [\n${literals.join(',\n')}\n];\n`,
    },
  ]);
  return join(folder, 'objects.cjs');
}

/** Source text of a value; texts with the service's name become templates. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(literalOf).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => `${JSON.stringify(key)}: ${literalOf(field)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' && value.includes('service-0')
    ? `\`${value
        .replace(/[\\`$]/g, '\\$&')
        .replaceAll('service-0', '${name}')}\``
    : JSON.stringify(value);
}
