import { Located } from '../model/Located';
import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { OVERRIDE_GUARDRAILS, overrideIds } from '../schema/overrides';
import { ExceptionSpec } from '../schema/exception';
import { World } from '../world/World';
import { unknownName } from './sectorChecks';

/** What an exception says about its subject and its guardrail. */
export function checkException(
  world: World,
  { document }: Located<'Exception'>,
): Finding[] {
  const { metadata, spec } = document;
  const findings: Finding[] = [];
  const [sector] = spec.subject.split('/');
  if (sector !== metadata.sector) {
    findings.push({
      reason: 'SectorMismatch',
      path: ['spec', 'subject'],
      message: `The subject ${spec.subject} is not in the sector ${metadata.sector}, where this exception lies.`,
      allowed: `${metadata.sector}/<name>`,
      suggestion: `Move the exception to sectors/${sector}/exceptions.`,
    });
  } else if (!exists(world, spec.subject)) {
    findings.push({
      severity: 'warning',
      reason: 'UnknownSubject',
      path: ['spec', 'subject'],
      message: `There is no ${spec.subject}.`,
      allowed: 'a service, mesh member or package of this sector',
    });
  }
  if (spec.overrides?.permissiveMtls && world.services.has(spec.subject)) {
    findings.push({
      severity: 'warning',
      reason: 'OverrideWithoutEffect',
      path: ['spec', 'overrides', 'permissiveMtls'],
      at: 'key',
      message: `The override permissiveMtls does nothing for the service ${spec.subject}.`,
      allowed:
        'in an exception for a MeshMember with a port of mtls: permissive',
      suggestion: 'Remove it.',
    });
  }
  findings.push(...checkGuardrail(world, spec));
  return findings;
}

function checkGuardrail(
  world: World,
  { guardrail, overrides }: ExceptionSpec,
): Finding[] {
  const findings: Finding[] = [];
  const known = [
    ...new Set([
      ...world.guardrails.keys(),
      ...Object.values<string>(OVERRIDE_GUARDRAILS),
    ]),
  ].sort();
  if (
    guardrail !== undefined &&
    world.guardrails.size > 0 &&
    !known.includes(guardrail)
  ) {
    findings.push(
      unknownName('UnknownGuardrail', guardrail, known, ['spec', 'guardrail'], {
        severity: 'warning',
        message: `There is no guardrail ${guardrail}.`,
      }),
    );
  }
  // Only overrides switch off; without one, an exception says what it works around.
  const places = new Map<string, Path>(
    overrideIds(overrides).map(id => [
      OVERRIDE_GUARDRAILS[id],
      ['spec', 'overrides', id],
    ]),
  );
  if (guardrail !== undefined && places.has(guardrail)) {
    places.set(guardrail, ['spec', 'guardrail']);
  }
  for (const [id, path] of places) {
    const rule = world.guardrails.get(id)?.document.spec;
    if (rule && !rule.overridable) {
      findings.push({
        reason: 'NotOverridable',
        path,
        message: `The guardrail ${id} cannot be switched off.`,
        suggestion: `Talk to its owner, ${rule.owner}.`,
      });
    }
  }
  return findings;
}

function exists(world: World, subject: string): boolean {
  return (
    world.services.has(subject) ||
    world.meshMembers.has(subject) ||
    world.packages.has(subject)
  );
}
