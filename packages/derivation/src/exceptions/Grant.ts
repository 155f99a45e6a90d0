import {
  Located,
  OVERRIDE_GUARDRAILS,
  OverrideId,
  overrideIds,
} from '@ridgeway/intent';
import { Standing } from './standing';

/** One override of one exception: a guardrail that it would switch off for its subject. */
export interface Grant {
  exception: Located<'Exception'>;
  override: OverrideId;
  /** Id of the guardrail. */
  guardrail: (typeof OVERRIDE_GUARDRAILS)[OverrideId];
  standing: Standing;
}

/**
 * What exceptions grant, in the order of the exceptions. An override that a live
 * exception grants is not asked for again by one that has expired or has not begun: that is how
 * an exception is renewed by another.
 */
export function grantsOf(
  exceptions: ReadonlyArray<Located<'Exception'>>,
  standingOf: (exception: Located<'Exception'>) => Standing,
): Grant[] {
  const grants = exceptions.flatMap(exception => {
    const { spec } = exception.document;
    const standing = standingOf(exception);
    return overrideIds(spec.overrides).map(override => ({
      exception,
      override,
      guardrail: OVERRIDE_GUARDRAILS[override],
      standing,
    }));
  });
  const live = new Set(
    grants
      .filter(({ standing }) => standing === 'live')
      .map(({ override }) => override),
  );
  return grants.filter(
    ({ standing, override }) => standing === 'live' || !live.has(override),
  );
}

/** What a gate calls the use of a grant. */
export function useOfGrant({
  exception,
  override,
}: Pick<Grant, 'exception' | 'override'>): string {
  return `${exception.document.metadata.name}/${override}`;
}
