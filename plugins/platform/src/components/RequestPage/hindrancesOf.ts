import { RequestView } from '@ridgeway/plugin-platform-common';

/**
 * Why the reader may not do what could be done, each reason once. That only its author withdraws
 * a request goes without saying to somebody who decides it.
 */
export function hindrancesOf(request: RequestView): string[] {
  const { effect, may } = request;
  const { grant, decline, withdraw } = may;
  const decides = grant.allowed || decline.allowed;
  const permitted = decides ? [grant, decline] : [grant, decline, withdraw];
  return [
    ...new Set(
      permitted.flatMap(each =>
        // What blocks it stands beside what granting does.
        each.allowed || each.why === effect?.blocked ? [] : [each.why],
      ),
    ),
  ];
}
