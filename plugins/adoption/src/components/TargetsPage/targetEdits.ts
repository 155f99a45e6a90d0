import { Edit, isKind, parseDocument } from '@ridgeway/intent';
import { byAge, USUAL_AGES } from './ages';

/** The targets as a form holds them: percentages and a day, as typed. */
export interface TargetForm {
  /** By age. Empty: no target. */
  percent: Record<string, string>;
  /** `YYYY-MM-DD`; empty: the day of the first sector. */
  launched: string;
}

const PLACE = ['spec', 'targets'] as const;

/** Reads the targets of a Platform document, with the usual ages even where they are not set. */
export function readTargets(text: string): TargetForm {
  const { located } = parseDocument(text, { file: 'platform/platform.yaml' });
  const targets =
    located && isKind(located, 'Platform')
      ? located.document.spec.targets
      : undefined;
  const ages = new Set([
    ...USUAL_AGES,
    ...Object.keys(targets?.adoption ?? {}),
  ]);
  return {
    percent: Object.fromEntries(
      [...ages]
        .sort(byAge)
        .map(age => [age, percentOf(targets?.adoption[age])]),
    ),
    launched: targets?.launched?.slice(0, 10) ?? '',
  };
}

function percentOf(share: number | undefined): string {
  return share === undefined ? '' : String(Math.round(share * 1000) / 10);
}

/** What is wrong with a percentage as typed. */
export function percentProblem(typed: string): string | undefined {
  const value = Number(typed);
  return typed.trim() === '' || (value >= 0 && value <= 100)
    ? undefined
    : 'A number from 0 to 100, or nothing for no target';
}

/** What is wrong with targets that fall while the platform grows older. */
export function orderProblem({ percent }: TargetForm): string | undefined {
  const set = Object.keys(percent)
    .sort(byAge)
    .filter(age => percent[age].trim() !== '');
  const falls = set.find(
    (age, index) =>
      index > 0 && Number(percent[age]) < Number(percent[set[index - 1]]),
  );
  return falls && `The target at ${falls} is below the one before it.`;
}

/** The edits that lead from one form to another. */
export function targetEdits(before: TargetForm, after: TargetForm): Edit[] {
  const edits: Edit[] = [];
  for (const [age, typed] of Object.entries(after.percent)) {
    const path = [...PLACE, 'adoption', age];
    if (typed.trim() === before.percent[age]) {
      continue;
    }
    edits.push(
      typed.trim() === ''
        ? { edit: 'remove', path }
        : { edit: 'set', path, value: shareOf(typed) },
    );
  }
  if (after.launched !== before.launched) {
    const path = [...PLACE, 'launched'];
    edits.push(
      after.launched === ''
        ? { edit: 'remove', path }
        : { edit: 'set', path, value: after.launched },
    );
  }
  return edits;
}

/** Tenths of a percent are as fine as a target gets. */
function shareOf(percent: string): number {
  return Math.round(Number(percent) * 10) / 1000;
}
