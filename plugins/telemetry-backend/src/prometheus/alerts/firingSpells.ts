import { MatrixItem } from '../answers';

/** When an alert fired. */
export interface Spell {
  labels: Record<string, string>;
  /** Seconds since 1970. */
  since: number;
  /** Absent while it fires. */
  until?: number;
}

/** The times at which alerts fired, of `ALERTS` from step to step. */
export function firingSpells(
  items: readonly MatrixItem[],
  { step, end }: { step: number; end: number },
): Spell[] {
  return items.flatMap(({ metric, values }) => {
    const spells: Spell[] = [];
    let last = -Infinity;
    for (const at of [...values.keys()].sort((a, b) => a - b)) {
      if (at - last > step * 1.5) {
        spells.push({ labels: metric, since: at });
      }
      last = at;
      spells[spells.length - 1].until = at + step > end ? undefined : at;
    }
    return spells;
  });
}
