import {
  MigrationRun,
  MigrationRunItem,
} from '@ridgeway/plugin-platform-common';

/** States of a document in a run: what goes well first. */
export const RUN_STATES = [
  'waiting',
  'done',
  'proposed',
  'left-out',
  'failed',
] as const satisfies ReadonlyArray<MigrationRunItem['state']>;

/** How the state of a document in a run is called. */
export const RUN_STATE_WORDS = {
  waiting: 'Waiting',
  done: 'Done',
  proposed: 'Proposed, to be merged',
  'left-out': 'Left out',
  failed: 'Failed',
} as const satisfies Record<MigrationRunItem['state'], string>;

/** `12 of 20 done, 1 left out, 7 waiting.` */
export function runInWords({ items }: Pick<MigrationRun, 'items'>): string {
  const count = (state: MigrationRunItem['state']) =>
    items.filter(item => item.state === state).length;
  const others = (
    [
      ['proposed', 'proposed'],
      ['left-out', 'left out'],
      ['failed', 'failed'],
      ['waiting', 'waiting'],
    ] as const
  )
    .map(([state, word]) => [count(state), word] as const)
    .filter(([found]) => found > 0)
    .map(([found, word]) => `, ${found} ${word}`);
  return `${count('done')} of ${items.length} done${others.join('')}.`;
}
