import { OverrideId, Overrides } from '@ridgeway/intent';
import { byText } from '../text/compare';
import { Grant } from './Grant';

/** Nothing is overridden. Shared, because almost every service has none. */
export const NO_OVERRIDES: Overrides = Object.freeze({});

/** The overrides of several grants as one; lists and labels are joined. */
export function mergeOverrides(
  grants: ReadonlyArray<Pick<Grant, 'exception' | 'override'>>,
): Overrides {
  return grants.reduce(
    (merged, { exception, override }) =>
      withOverride(merged, override, exception.document.spec.overrides ?? {}),
    NO_OVERRIDES,
  );
}

function withOverride(
  merged: Overrides,
  id: OverrideId,
  granted: Overrides,
): Overrides {
  switch (id) {
    case 'capabilities':
      return {
        ...merged,
        capabilities: [
          ...new Set([
            ...(merged.capabilities ?? []),
            ...(granted.capabilities ?? []),
          ]),
        ].sort(byText),
      };
    case 'nodeSelector':
      return {
        ...merged,
        nodeSelector: { ...merged.nodeSelector, ...granted.nodeSelector },
      };
    default:
      return { ...merged, [id]: granted[id] };
  }
}
