import { Located } from '../model/Located';
import { Finding } from '../parse/Finding';
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
  const guardrails = [...world.guardrails.keys()];
  if (
    spec.guardrail !== undefined &&
    guardrails.length > 0 &&
    !world.guardrails.has(spec.guardrail)
  ) {
    findings.push(
      unknownName(
        'UnknownGuardrail',
        spec.guardrail,
        guardrails.sort(),
        ['spec', 'guardrail'],
        {
          severity: 'warning',
          message: `There is no guardrail ${spec.guardrail}.`,
        },
      ),
    );
  }
  const guardrail = world.guardrails.get(spec.guardrail ?? '');
  if (guardrail && !guardrail.document.spec.overridable) {
    findings.push({
      reason: 'NotOverridable',
      path: ['spec', 'guardrail'],
      message: `The guardrail ${spec.guardrail} cannot be switched off.`,
      suggestion: `Talk to its owner, ${guardrail.document.spec.owner}.`,
    });
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
