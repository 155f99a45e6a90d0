import { SeriesView } from '@ridgeway/plugin-insights-common';
import { addDays } from '../../time/days';
import { TargetSetting } from './readTargets';
import { settingAt, targetAt, targetsOf } from './targetAt';

/** The target as it was in force over time, and will be if nobody changes it. */
export function targetSegments(
  settings: readonly TargetSetting[],
  today: string,
): SeriesView['targets'] {
  const dues = settings.flatMap(setting =>
    targetsOf(setting).map(({ due }) => due),
  );
  const [first] = settings.map(({ since }) => since).sort();
  const current = targetsOf(settingAt(settings, today));
  const last = current.at(-1)?.due ?? today;
  const end = last > today ? last : today;
  if (first === undefined) {
    return [];
  }
  const starts = [
    ...new Set([
      ...settings.map(({ since }) => since),
      ...dues.map(due => addDays(due, 1)),
    ]),
  ]
    .filter(day => day >= first && day <= end)
    .sort();
  const segments: SeriesView['targets'] = [];
  starts.forEach((from, index) => {
    const next = starts.at(index + 1);
    const to = next === undefined ? end : addDays(next, -1);
    const target = targetAt(settings, from);
    const before = segments.at(-1);
    if (!target) {
      return;
    }
    const { share, age } = target;
    if (before?.share === share && before.age === age) {
      segments.splice(-1, 1, { ...before, to });
    } else {
      segments.push({ from, to, share, age });
    }
  });
  return segments;
}
