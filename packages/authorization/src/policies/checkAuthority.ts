import type {
  EntityUidJson,
  PolicyJson,
  TypeAndId,
} from '@cedar-policy/cedar-wasm/nodejs';
import { Diagnostic, PolicyFile } from '@ridgeway/intent';
import { diagnosticAt } from './diagnosticAt';
import { ParsedPolicy } from './ParsedPolicyFile';

/** Gates whose objects belong to a sector: its owners may permit them. */
const SECTOR_GATES = ['AccessSecret', 'MountVolume'];

/**
 * Authority follows location. What lies under `platform/` may say anything. What lies under
 * `sectors/S` may permit only what S owns, and forbid only that or what S's own services do:
 * checked on the scope of the parsed policy, because conditions cannot widen a scope.
 */
export function checkAuthority(
  file: PolicyFile,
  { json, offset }: ParsedPolicy,
): Diagnostic | undefined {
  const { sector } = file;
  if (
    sector === undefined ||
    (ownsObject(json, sector) && onSectorGates(json)) ||
    (json.effect === 'forbid' && isOwnPrincipal(json, sector))
  ) {
    return undefined;
  }
  return onSectorGates(json)
    ? diagnosticAt(
        file,
        offset,
        'PolicyOutsideAuthority',
        `This policy reaches beyond sector ${sector}: its scope must name a secret or volume of ${sector}.`,
        `Write resource == Ridgeway::Secret::"${sector}/<secret>", or resource in Ridgeway::Sector::"${sector}".`,
      )
    : diagnosticAt(
        file,
        offset,
        'PolicyOutsideAuthority',
        `Sector ${sector} decides about ${SECTOR_GATES.join(
          ' and ',
        )}; this policy is about ${
          actionsOf(json).join(', ') || 'every action'
        }.`,
        'Other gates are decided under platform/policies.',
      );
}

/** Names of the actions in a policy's scope; empty: all of them. */
export function actionsOf({ action }: PolicyJson): string[] {
  if (action.op === 'All') {
    return [];
  }
  if (action.op === '==') {
    return 'entity' in action ? [uidOf(action.entity).id] : [];
  }
  return 'entities' in action
    ? action.entities.map(entity => uidOf(entity).id)
    : [uidOf(action.entity).id];
}

/** Type and id of an entity, in either spelling. */
export function uidOf(entity: EntityUidJson): TypeAndId {
  return '__entity' in entity ? entity.__entity : entity;
}

function onSectorGates(json: PolicyJson): boolean {
  const actions = actionsOf(json);
  return (
    actions.length > 0 && actions.every(action => SECTOR_GATES.includes(action))
  );
}

function ownsObject({ resource }: PolicyJson, sector: string): boolean {
  switch (resource.op) {
    case '==':
      return (
        'entity' in resource &&
        uidOf(resource.entity).id.startsWith(`${sector}/`)
      );
    case 'in':
      return 'entity' in resource && isSector(resource.entity, sector);
    case 'is':
      return (
        resource.in !== undefined &&
        'entity' in resource.in &&
        isSector(resource.in.entity, sector)
      );
    default:
      return false;
  }
}

function isOwnPrincipal({ principal }: PolicyJson, sector: string): boolean {
  switch (principal.op) {
    case '==':
      return (
        'entity' in principal &&
        uidOf(principal.entity).id.startsWith(`${sector}/`)
      );
    case 'in':
      return 'entity' in principal && isSector(principal.entity, sector);
    case 'is':
      return (
        principal.in !== undefined &&
        'entity' in principal.in &&
        isSector(principal.in.entity, sector)
      );
    default:
      return false;
  }
}

function isSector(entity: EntityUidJson, sector: string): boolean {
  const { type, id } = uidOf(entity);
  return type === 'Ridgeway::Sector' && id === sector;
}
