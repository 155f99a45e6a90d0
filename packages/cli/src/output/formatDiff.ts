import {
  AgreementChange,
  ChangeCause,
  ChangeGroup,
  ConditionChange,
  Opening,
  WorldDiff,
} from '@ridgeway/derivation';
import { formatFields } from './formatFields';
import { plural } from './plural';
import { Style, styleFor } from './styleFor';

type Styled = (style: Style, text: string) => string;

/** How many of a list are written before the rest is counted. */
const MOST_NAMES = 5;
const MOST_LINES = 20;

const SIGNS = {
  added: ['green', '+'],
  removed: ['red', '-'],
  changed: ['yellow', '~'],
} as const satisfies Record<ChangeGroup['change'], [Style, string]>;

/**
 * A diff for people: changes by cause, each told once with where it applies; then agreements and
 * conditions, what gets more open and more closed, and counts.
 *
 * @param output - whether colours are wanted
 */
export function formatDiff(
  { groups, agreements, conditions, openness, counts }: WorldDiff,
  output: { colour: boolean },
): string {
  const style = styleFor(output);
  const { added, removed, changed, unchanged } = counts.resources;
  const ignored = Object.values(counts.ignored).reduce((a, b) => a + b, 0);
  const sections = [
    ...byCause(groups).map(([cause, members]) => [
      style('bold', cause),
      ...members.flatMap(group => groupLines(group, style)),
    ]),
    section('Agreements', agreements.map(agreementLine(style)), style),
    section('Conditions', conditions.map(conditionLine(style)), style),
    section('More open', openness.opened.map(openingLine('+', style)), style),
    section('More closed', openness.closed.map(openingLine('-', style)), style),
    [
      `${plural(
        added,
        'object',
      )} added, ${changed} changed, ${removed} removed; ${unchanged} compared and the same${
        ignored > 0 ? `, but for ${plural(ignored, 'ignored annotation')}` : ''
      }`,
    ],
  ];
  return sections
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

function byCause(
  groups: readonly ChangeGroup[],
): Array<[string, ChangeGroup[]]> {
  const causes = new Map<string, ChangeGroup[]>();
  for (const group of groups) {
    const cause = group.causes.map(causeText).join('; ');
    const members = causes.get(cause) ?? [];
    members.push(group);
    causes.set(cause, members);
  }
  return [...causes];
}

function causeText(cause: ChangeCause): string {
  switch (cause.kind) {
    case 'release':
      return `Release ${cause.from} -> ${cause.to}`;
    case 'options':
      return 'What is derived with: the moment, the policies’ engine or the served kinds';
    case 'intent':
    case 'neighbour':
      return `Intent ${few(cause.documents)}`;
    default:
      return `${cause.kind[0].toUpperCase()}${cause.kind.slice(1)} ${few(
        cause.documents,
      )}`;
  }
}

function groupLines(group: ChangeGroup, style: Styled): string[] {
  const { change, kind, resources, fields } = group;
  const [colour, sign] = SIGNS[change];
  const [first] = resources;
  const alone = resources.length === 1;
  const what = alone ? `${kind}/${first.name}` : `${kind} x${resources.length}`;
  return [
    `  ${style(colour, `${sign} ${what}`)} ${style(
      'dim',
      `of ${placesOf(resources)}${fromOf(group)}`,
    )}`,
    ...formatFields(alone ? first.fields : fields, style),
  ];
}

/** The places in the intent that say so. */
function fromOf({ provenance }: ChangeGroup): string {
  const fields = new Set(provenance.flatMap(({ intent }) => intent ?? []));
  return fields.size > 0 ? `, from ${few([...fields])}` : '';
}

/** `shop/till in production, staging`. */
function placesOf(
  places: ReadonlyArray<{ subject: string; environment: string }>,
): string {
  const environments = new Map<string, Set<string>>();
  for (const { subject, environment } of places) {
    const known = environments.get(subject) ?? new Set();
    environments.set(subject, known.add(environment));
  }
  const texts = new Map<string, string[]>();
  for (const [subject, names] of environments) {
    const text = [...names].sort().join(', ');
    texts.set(text, [...(texts.get(text) ?? []), subject]);
  }
  return [...texts]
    .map(([names, subjects]) => `${few(subjects)} in ${names}`)
    .join('; ');
}

function agreementLine(style: Styled) {
  return ({ caller, callee, environment, from, to }: AgreementChange) => {
    const state = (detail: typeof from) =>
      detail === undefined
        ? 'not there'
        : `${detail.state}${
            detail.ports.length > 0 ? ` (${detail.ports.join(', ')})` : ''
          }`;
    return `  ${style(
      to?.state === 'active' ? 'green' : 'red',
      `${to?.state === 'active' ? '+' : '-'} ${caller} -> ${callee}`,
    )} in ${environment}: ${state(from)} -> ${state(to)}`;
  };
}

function conditionLine(style: Styled) {
  return ({ subject, environment, type, from, to }: ConditionChange) => {
    const state = (one: typeof from) =>
      one === undefined ? 'not there' : `${one.status}, ${one.reason}`;
    return `  ${style(
      to?.status === 'False' ? 'red' : 'green',
      `${subject}${environment ? ` in ${environment}` : ''}: ${type}`,
    )} ${state(from)} -> ${state(to)}${
      to?.status === 'False' ? `\n      ${to.message}` : ''
    }`;
  };
}

function openingLine(sign: '+' | '-', style: Styled) {
  return ({ what, layers, subjects }: Opening) =>
    `  ${style(sign === '+' ? 'green' : 'red', `${sign} ${what}`)} ${style(
      'dim',
      `[${layers.join(', ')}] ${placesOf(subjects)}`,
    )}`;
}

function section(title: string, lines: string[], style: Styled): string[] {
  const left = lines.length - MOST_LINES;
  return lines.length === 0
    ? []
    : [
        style('bold', title),
        ...lines.slice(0, MOST_LINES),
        ...(left > 0 ? [`  and ${left} more (--output json has all)`] : []),
      ];
}

/** The first of some names, and how many are left. */
function few(names: readonly string[]): string {
  const left = names.length - MOST_NAMES;
  return left > 0
    ? `${names.slice(0, MOST_NAMES).join(', ')} and ${left} more`
    : names.join(', ');
}
