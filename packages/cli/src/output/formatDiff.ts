import {
  AgreementChange,
  ChangeCause,
  ChangeGroup,
  ConditionChange,
  WorldDiff,
} from '@ridgeway/derivation';
import { few } from './few';
import { formatFields } from './formatFields';
import { opennessSections } from './opennessSections';
import { placesOf } from './placesOf';
import { plural } from './plural';
import { section } from './section';
import { Style, Styled, styleFor } from './styleFor';

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
    ...opennessSections(openness, style),
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
