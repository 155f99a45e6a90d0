import { InputError } from '@backstage/errors';
import { builtInGuardrails, standingAt } from '@ridgeway/derivation';
import { Located, World } from '@ridgeway/intent';
import { hint } from '../kinds/subjects';

/**
 * @throws InputError when the text is neither `guardrail:<id>` of one that there is nor
 *   `field:spec.<path>`
 */
export function assertPattern(pattern: string, world: World): void {
  if (/^field:spec\.[A-Za-z][A-Za-z0-9.]*$/.test(pattern)) {
    return;
  }
  const [, guardrail] = /^guardrail:([a-z0-9-]+)$/.exec(pattern) ?? [];
  if (guardrail === undefined) {
    throw new InputError(
      `${JSON.stringify(
        pattern,
      )} names nothing that services work around. Write guardrail:no-host-network or field:spec.nodeSelector.`,
    );
  }
  const known = new Set([
    ...Object.keys(builtInGuardrails),
    ...world.guardrails.keys(),
  ]);
  if (!known.has(guardrail)) {
    throw new InputError(
      `There is no guardrail ${guardrail}.${hint(guardrail, known)}`,
    );
  }
}

/** Exceptions in force that work around what a pattern names. */
export function workarounds(
  pattern: string,
  world: World,
  now: Date,
): Located<'Exception'>[] {
  return [...world.exceptions.values()].filter(
    ({ document: { spec } }) =>
      patternOf(spec) === pattern &&
      standingAt(spec, now.toISOString()) === 'live',
  );
}

function patternOf({
  guardrail,
  field,
}: Located<'Exception'>['document']['spec']): string {
  return guardrail === undefined ? `field:${field}` : `guardrail:${guardrail}`;
}
