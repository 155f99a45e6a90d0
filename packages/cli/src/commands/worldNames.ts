import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeField, SCHEMA_KINDS } from '@ridgeway/intent';
import { isWorld } from '../input/findWorld';
import { openSource } from '../input/openSource';
import { deriveSource } from './deriveSource';

/** Sectors and services of a world, from the names of its files: completion must be quick. */
export function subjectsIn(world: string): string[] {
  if (!isWorld(world)) {
    const { only } = openSource(world);
    return only === undefined ? [] : [only];
  }
  return namesIn(join(world, 'sectors')).flatMap(sector => [
    sector,
    ...namesIn(join(world, 'sectors', sector))
      .filter(name => name.endsWith('.yaml') && name !== 'sector.yaml')
      .map(name => `${sector}/${name.replace(/\.yaml$/, '')}`),
  ]);
}

/** Environments of all sectors. */
export function environmentsIn(world: string): string[] {
  const sectors = [...openSource(world).world.sectors.values()];
  const names = sectors.flatMap(({ document }) =>
    document.spec.environments.map(({ name }) => name),
  );
  return [...new Set(names)].sort();
}

/** What can be explained of a subject: its resources, and the fields below the one being written. */
export async function explainableIn(
  world: string,
  subject: string,
  what: string | undefined,
  current: string,
): Promise<Array<{ value: string; description?: string }>> {
  if (what !== undefined) {
    return [];
  }
  const kind = SCHEMA_KINDS.find(each => each === subject);
  const fields = fieldsBelow(
    kind ?? (subject.includes('/') ? 'Service' : 'Sector'),
    current.replace(/\.?[^.]*$/, ''),
  );
  if (kind || current.includes('.')) {
    return fields;
  }
  const source = openSource(world);
  const { resources } = await deriveSource(source, { subject });
  const names = resources
    .filter(each => each.subject === subject)
    .map(({ object }) => `${object.kind}/${object.metadata.name}`);
  return [...fields, ...[...new Set(names)].map(value => ({ value }))];
}

function fieldsBelow(kind: Parameters<typeof describeField>[0], path: string) {
  const answer = describeField(kind, path);
  return answer.found
    ? answer.field.fields.map(({ name, description }) => ({
        value: path ? `${path}.${name}` : name,
        description,
      }))
    : [];
}

function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}
