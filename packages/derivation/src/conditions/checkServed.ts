import { Diagnostic, World } from '@ridgeway/intent';
import { DeprecationBook } from '../deprecations/DeprecationBook';
import { NO_OVERRIDES } from '../exceptions/mergeOverrides';
import { currentRelease } from '../release/currentRelease';
import { DEFAULT_PLATFORM_TEAM } from '../Session';
import { indexOf } from '../world/WorldIndex';
import { stopCauses } from './stopCauses';

/**
 * Why nothing would be derived from a sector or service at a moment, as errors in its document:
 * what it uses is no longer served, or v1 cannot say it and no live exception does. Empty for what
 * is not there.
 *
 * @param platformTeam - entity reference of the group that owns the guardrails
 */
export function checkServed(
  world: World,
  subject: string,
  asOf: string,
  platformTeam = DEFAULT_PLATFORM_TEAM,
): Diagnostic[] {
  const index = indexOf(world);
  const located = index.member(subject)?.document ?? world.sectors.get(subject);
  if (!located) {
    return [];
  }
  const deprecations = new DeprecationBook(world, asOf);
  const context = {
    index,
    deprecations,
    platformTeam,
    release: currentRelease,
  };
  const overrides = () =>
    located.document.kind === 'Sector'
      ? NO_OVERRIDES
      : deprecations.evidence.overridesOf(subject);
  return stopCauses(context, subject, located, overrides).map(
    ({ reason, message, remedy }): Diagnostic => {
      const { line, column } = located.locate(['apiVersion']);
      const place = remedy?.location ?? { line, column, path: 'apiVersion' };
      return {
        severity: 'error',
        reason,
        file: located.file,
        line: place.line,
        column: place.column,
        path: place.path,
        message,
        ...(remedy && { suggestion: remedy.summary }),
      };
    },
  );
}
