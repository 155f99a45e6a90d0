import { fieldPaths } from '../fields/fieldPaths';
import { Located } from '../model/Located';
import { Finding } from '../parse/Finding';
import { BUILT_IN_TYPES } from '../resources/resourceTypes';
import { World } from '../world/World';
import { unknownName } from './sectorChecks';

/**
 * Whether there is what a deprecation says goes away: otherwise nobody would ever be told.
 *
 * @remarks
 * What was announced may be gone by now, so that it is worth no more than a warning.
 */
export function checkDeprecated(
  world: World,
  { document: { spec } }: Located<'Deprecation'>,
): Finding[] {
  const severity = spec.announced === undefined ? 'error' : 'warning';
  const { field, resourceType } = spec.of;
  if (field) {
    const known = fieldPaths(field.kind);
    return known.includes(field.path)
      ? []
      : [
          {
            ...unknownName(
              'UnknownField',
              field.path,
              known,
              ['spec', 'of', 'field', 'path'],
              {
                severity,
                message: `A ${field.kind} has no field ${field.path}, so this concerns nobody.`,
              },
            ),
            allowed: `a path as in the field reference of ${field.kind}, with * for chosen names`,
            example: 'path: spec.containers.*.files',
          },
        ];
  }
  if (resourceType === undefined || !world.platform) {
    return [];
  }
  const { managed = {} } = world.platform.document.spec;
  const types = [...BUILT_IN_TYPES, ...Object.keys(managed)];
  return types.includes(resourceType)
    ? []
    : [
        unknownName(
          'UnknownType',
          resourceType,
          types,
          ['spec', 'of', 'resourceType'],
          {
            severity,
            message: `There is no resource type ${resourceType}, so this concerns nobody.`,
          },
        ),
      ];
}
