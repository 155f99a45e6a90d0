import { RequestView } from '@ridgeway/plugin-platform-common';

/**
 * Why the reader may not do what could be done, each reason once. That only its author withdraws
 * a request goes without saying to somebody who decides it.
 */
export function hindrancesOf(request: RequestView): string[] {
  const { grant, decline, withdraw } = request.may;
  const decides = grant.allowed || decline.allowed;
  const permitted = decides ? [grant, decline] : [grant, decline, withdraw];
  return [
    ...new Set(permitted.flatMap(each => (each.allowed ? [] : [each.why]))),
  ];
}
