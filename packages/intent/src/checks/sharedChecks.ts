import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { BUILT_IN_TYPES } from '../resources/resourceTypes';
import { DocumentOf } from '../schema/documents';
import { IntentResource } from '../schema/workload';
import { World } from '../world/World';
import { groupedOnce } from './groupedOnce';

const DEFAULT_CLASS = 'default';

/** Who declares a field of a shared resource: `sector/service resource`. */
const declarersOf = groupedOnce(function* declarers(world) {
  for (const [subject, { document }] of world.services) {
    const resources = Object.entries(document.spec.resources ?? {});
    for (const [name, resource] of resources) {
      const key = sharedKey(document.metadata.sector, resource);
      for (const field of ['params', 'metadata'] as const) {
        if (key !== undefined && resource[field] !== undefined) {
          yield [`${field} ${key}`, `${subject} ${name}`];
        }
      }
    }
  }
});

/**
 * Resources of one type, class and id are one resource (Score specification, section Resources),
 * so those who declare parameters or metadata for it must declare the same.
 */
export function checkShared(
  world: World,
  document: DocumentOf<'Service'>,
): Finding[] {
  const findings: Finding[] = [];
  const own = `${document.metadata.sector}/${document.metadata.name}`;
  for (const [name, resource] of Object.entries(
    document.spec.resources ?? {},
  )) {
    const key = sharedKey(document.metadata.sector, resource);
    const path = ['spec', 'resources', name];
    for (const field of ['params', 'metadata'] as const) {
      const first =
        key !== undefined &&
        resource[field] !== undefined &&
        declarersOf(world, `${field} ${key}`)[0];
      if (first && first !== `${own} ${name}`) {
        findings.push(
          ...conflict(world, first, resource, field, [...path, field]),
        );
      }
    }
  }
  return findings;
}

/** What tells one shared resource from another; undefined for one that is not shared. */
function sharedKey(
  sector: string,
  { type, class: flavour = DEFAULT_CLASS, id }: IntentResource,
): string | undefined {
  if (id === undefined || BUILT_IN_TYPES.includes(type)) {
    return undefined;
  }
  return `${type}.${flavour}#${id.includes('/') ? id : `${sector}/${id}`}`;
}

function conflict(
  world: World,
  first: string,
  resource: IntentResource,
  field: 'params' | 'metadata',
  path: Path,
): Finding[] {
  const [subject, name] = first.split(' ');
  const other =
    world.services.get(subject)?.document.spec.resources?.[name]?.[field];
  if (canonical(other) === canonical(resource[field])) {
    return [];
  }
  return [
    {
      reason: 'ConflictingResource',
      path,
      at: 'key',
      message: `The ${field} differ from those that ${subject} declares for its resource ${name}, which is the same ${resource.type} ${resource.id}.`,
      allowed: `the same ${field} wherever a shared resource is declared, or none`,
      suggestion: `Write the same ${field} in both, leave them out here, or give this resource an id of its own.`,
    },
  ];
}

/** A value as text in which the order of keys says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(
          Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : entry,
  );
}
