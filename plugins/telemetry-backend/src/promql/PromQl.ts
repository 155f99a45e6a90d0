import { promqlString } from '@ridgeway/derivation';

/** A condition on a label, as PromQL writes it; made by the functions here alone. */
export type Matcher = string;

/** The label has the value. */
export function is(label: string, value: string): Matcher {
  return `${label}=${promqlString(value)}`;
}

/** The label has another value, or the series does not have it when the value is empty. */
export function isNot(label: string, value: string): Matcher {
  return `${label}!=${promqlString(value)}`;
}

/** The label has one of the values, each taken literally. */
export function isOneOf(label: string, values: readonly string[]): Matcher {
  return values.length === 1
    ? is(label, values[0])
    : matches(label, values.map(literal).join('|'));
}

/** The label matches a regular expression of RE2, anchored at both ends. */
export function matches(label: string, pattern: string): Matcher {
  return `${label}=~${promqlString(pattern)}`;
}

/** A text as a regular expression of RE2 that only it matches. */
export function literal(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

/** Series of a metric. */
export function series(metric: string, matchers: readonly Matcher[]): string {
  return `${metric}{${matchers.join(',')}}`;
}

/** Per second, over the seconds before. */
export function rate(selector: string, seconds: number): string {
  return `rate(${selector}[${duration(seconds)}])`;
}

/** How much a counter grew over the seconds before; what a restart set back is counted. */
export function increase(selector: string, seconds: number): string {
  return `increase(${selector}[${duration(seconds)}])`;
}

/** A sum for each combination of labels; over everything when there are none. */
export function sumBy(labels: readonly string[], expression: string): string {
  return labels.length === 0
    ? `sum(${expression})`
    : `sum by (${labels.join(', ')}) (${expression})`;
}

/** The first of some expressions that has a value, label by label. */
export function firstOf(expressions: readonly string[]): string {
  return expressions.length === 1
    ? expressions[0]
    : expressions.map(expression => `(${expression})`).join(' or ');
}

/** Gives every result a label. */
export function labelled(
  label: string,
  value: string,
  expression: string,
): string {
  return `label_replace(${expression}, ${promqlString(label)}, ${promqlString(
    // A replacement of RE2 reads `$1` as a group.
    value.replaceAll('$', '$$$$'),
  )}, "", "")`;
}

/** Copies a label, or what a group of a pattern finds in it. */
export function copied(
  target: string,
  source: string,
  expression: string,
  pattern = '(.*)',
): string {
  return `label_replace(${expression}, ${promqlString(
    target,
  )}, "$1", ${promqlString(source)}, ${promqlString(pattern)})`;
}

/** A duration in whole seconds. */
export function duration(seconds: number): string {
  return `${Math.max(1, Math.round(seconds))}s`;
}
