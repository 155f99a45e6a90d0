import {
  firstOf,
  increase,
  isNot,
  Matcher,
  matches,
  rate,
  series,
  sumBy,
} from '../promql/PromQl';
import { HttpShape } from './HttpShape';
import { Identity, NAMESPACE, Scope, WORKLOAD } from './Identity';

/** How counters are read over a window. */
type Read = typeof rate | typeof increase;

/** A sum for each workload, and for each value of more labels. */
export function byWorkload(
  identity: Identity,
  expression: string,
  more: readonly string[] = [],
): string {
  return sumBy(
    [NAMESPACE, WORKLOAD, ...more],
    identity.named(sumBy([...identity.by, ...more], expression)),
  );
}

/** Series of the counter of requests. */
export function requestSeries(
  shape: HttpShape,
  scope: Scope,
  ...more: Matcher[]
): string {
  return series(shape.requests, [
    ...shape.matchers,
    ...shape.identity.select(scope),
    ...more,
  ]);
}

/** Requests of each workload. */
export function requests(
  shape: HttpShape,
  scope: Scope,
  seconds: number,
  read: Read = rate,
): string {
  return byWorkload(shape.identity, read(requestSeries(shape, scope), seconds));
}

/** Requests that ended in an error of the server: none where statuses are known and there is no such. */
export function failures(
  shape: HttpShape,
  scope: Scope,
  seconds: number,
  read: Read = rate,
): string {
  const having = (matcher: Matcher) =>
    byWorkload(
      shape.identity,
      read(requestSeries(shape, scope, matcher), seconds),
    );
  return firstOf([
    ...shape.statuses.map(label => having(matches(label, '5..'))),
    ...shape.statuses.map(label => `0 * ${having(isNot(label, ''))}`),
  ]);
}

/** Share of failed requests; nothing where there were no requests. */
export function failedShare(
  shape: HttpShape,
  scope: Scope,
  seconds: number,
): string {
  return `(${failures(shape, scope, seconds)}) / (${requests(
    shape,
    scope,
    seconds,
  )} > 0)`;
}

/** Requests of each workload by the upper bound of how long they took. */
export function durationBuckets(
  shape: HttpShape,
  scope: Scope,
  seconds: number,
  read: Read = rate,
): string {
  const selector = series(`${shape.durations}_bucket`, [
    ...shape.matchers,
    ...shape.identity.select(scope),
  ]);
  return byWorkload(shape.identity, read(selector, seconds), ['le']);
}

/** Seconds that a share of the requests stayed below. */
export function quantile(
  share: number,
  shape: HttpShape,
  scope: Scope,
  seconds: number,
): string {
  return `histogram_quantile(${share}, ${durationBuckets(
    shape,
    scope,
    seconds,
  )}) * ${shape.scale}`;
}
