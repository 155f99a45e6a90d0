import { Dice } from './Dice';
import { History } from './History';
import { hoursAfter, moment, workingHours } from './moments';
import { END, periodAt } from './story/times';
import { teamMembers } from './story/people';
import { teamOf } from './tellIntent';
import { tellRequest } from './tellRequest';

/** By priority: how often, hours to the first response at best and at worst, hours to the end. */
const PRIORITIES: ReadonlyArray<{
  priority: 'P0' | 'P1' | 'P2' | 'P3';
  weight: number;
  answer: readonly [number, number];
  end: readonly [number, number];
}> = [
  { priority: 'P0', weight: 0.6, answer: [0.05, 0.3], end: [1, 6] },
  { priority: 'P1', weight: 2, answer: [0.2, 1.3], end: [2, 20] },
  { priority: 'P2', weight: 5, answer: [1, 26], end: [6, 72] },
  { priority: 'P3', weight: 3, answer: [4, 120], end: [24, 240] },
];

/** People ask the platform team for help. */
export function tellSupport(
  history: History,
  /** Services on the platform at a moment. */
  services: (at: Date) => readonly string[],
): void {
  const dice = new Dice('support');
  let at = moment('2025-02-03');
  while (at < END) {
    const { support, slowness } = periodAt(at);
    at = workingHours(
      hoursAfter(at, (730 / support) * dice.between(0.2, 1.8)),
      dice,
    );
    const { priority, answer, end } = dice.pick(
      PRIORITIES,
      ({ weight }) => weight,
    );
    const subject = dice.pick(services(at));
    const answered = hoursAfter(at, dice.between(...answer) * slowness * 0.8);
    tellRequest(history, {
      kind: 'support',
      subject,
      owner: 'group:default/platform',
      by: dice.pick(teamMembers(teamOf(subject))),
      priority,
      opened: at,
      answered,
      settled: hoursAfter(answered, dice.between(...end)),
      outcome: dice.chance(0.06) ? 'withdrawn' : 'granted',
      dice,
    });
  }
}
