import { addMonths } from '../../time/days';
import { TargetSetting } from './readTargets';

/** A share that the platform wants to have reached on a day. */
export interface Target {
  /** As written: `6m`. */
  age: string;
  share: number;
  /** Day on which the platform has that age. */
  due: string;
}

/** The setting in force on a day; undefined before the first. */
export function settingAt(
  settings: readonly TargetSetting[],
  day: string,
): TargetSetting | undefined {
  return settings.findLast(({ since }) => since <= day);
}

/** Targets of a setting, the first one due at the top. */
export function targetsOf(setting: TargetSetting | undefined): Target[] {
  const { launched, adoption = {} } = setting ?? {};
  return launched === undefined
    ? []
    : Object.entries(adoption)
        .map(([age, share]) => ({
          age,
          share,
          due: addMonths(launched, Number.parseInt(age, 10)),
        }))
        .sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** The target in force on a day: the next one due, or the last one when all are past. */
export function targetAt(
  settings: readonly TargetSetting[],
  day: string,
): Target | undefined {
  const targets = targetsOf(settingAt(settings, day));
  return targets.find(({ due }) => due >= day) ?? targets.at(-1);
}
