import { Diagnostic } from '../model/Diagnostic';
import { Located } from '../model/Located';
import { World } from '../world/World';
import { diagnosticOf } from './Check';
import { checkDeprecated } from './deprecationChecks';
import { checkException } from './exceptionChecks';
import { checkMember } from './memberChecks';
import { checkOwnership } from './ownershipChecks';
import { checkSector } from './sectorChecks';

/**
 * Checks one sector (`commerce`) or one service, mesh member or package (`commerce/checkout`)
 * against the documents around it. Costs what the subject costs. What a single document says by
 * itself is in `world.diagnostics` and not repeated here. Unknown subjects give nothing.
 */
export function checkSubject(world: World, subject: string): Diagnostic[] {
  const sector = world.sectors.get(subject);
  if (sector) {
    return checkSector(world, sector).map(finding =>
      diagnosticOf(sector, finding),
    );
  }
  const member =
    world.services.get(subject) ??
    world.meshMembers.get(subject) ??
    world.packages.get(subject);
  return member
    ? checkMember(world, member).map(finding => diagnosticOf(member, finding))
    : [];
}

/** Checks every sector, service, mesh member, package, exception, ownership and deprecation of a world. */
export function checkWorld(world: World): Diagnostic[] {
  const subjects = [
    ...world.sectors.keys(),
    ...world.services.keys(),
    ...world.meshMembers.keys(),
    ...world.packages.keys(),
  ].sort();
  const exceptions = [...world.exceptions.values()].flatMap(exception =>
    checkExceptionDocument(world, exception),
  );
  const ownerships = [...world.ownerships.values()].flatMap(ownership =>
    checkOwnershipDocument(world, ownership),
  );
  const deprecations = [...world.deprecations.values()].flatMap(deprecation =>
    checkDeprecationDocument(world, deprecation),
  );
  return [
    ...subjects.flatMap(subject => checkSubject(world, subject)),
    ...exceptions,
    ...ownerships,
    ...deprecations,
  ];
}

/**
 * Checks one exception against the documents around it: its sector, its subject, and whether its
 * guardrail can be switched off. Costs what the exception costs.
 */
export function checkExceptionDocument(
  world: World,
  exception: Located<'Exception'>,
): Diagnostic[] {
  return checkException(world, exception).map(finding =>
    diagnosticOf(exception, finding),
  );
}

/** Checks one ownership against the others: that nobody else names the component. */
export function checkOwnershipDocument(
  world: World,
  ownership: Located<'Ownership'>,
): Diagnostic[] {
  return checkOwnership(world, ownership).map(finding =>
    diagnosticOf(ownership, finding),
  );
}

/** Checks one deprecation against what there is: that what goes away exists, as far as documents say. */
export function checkDeprecationDocument(
  world: World,
  deprecation: Located<'Deprecation'>,
): Diagnostic[] {
  return checkDeprecated(world, deprecation).map(finding =>
    diagnosticOf(deprecation, finding),
  );
}
