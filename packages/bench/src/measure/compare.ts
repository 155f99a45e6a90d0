import { Summary, summarize } from '../statistics/summarize';
import { collectGarbage } from './collectGarbage';

/** Something whose time is measured. */
export interface Contender<Input = undefined> {
  name: string;
  /** Makes what one run needs; not measured. */
  prepare?: () => Input;
  run(input: Input | undefined): unknown;
  /** How many things one run does, where the cost of one is asked for; default 1. */
  batch?: number;
}

/** Times of one contender, beside the others of the same rounds. */
export interface Timing {
  name: string;
  /** Milliseconds. */
  cost: Summary;
  /** Milliseconds of each round. */
  rounds: readonly number[];
}

/** Short runs are repeated within a measurement until it takes this long. */
const SHORTEST_MS = 100;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 50;
/** A run that takes longer is measured once: warming up would change little and take long. */
const SLOW_MS = 10_000;

/**
 * Measures contenders in rounds, each once per round, so that what else the machine does hits all
 * of them alike. Garbage is collected before each measurement: nobody pays for the one before.
 *
 * @param seconds - about how long it may take, warm-up included
 */
export function compare<Input>(
  contenders: ReadonlyArray<Contender<Input>>,
  seconds: number,
): Timing[] {
  const end = performance.now() + seconds * 1000;
  const racers = contenders.map(contender => warmUp(contender));
  for (
    let round = 0;
    round < FEWEST_ROUNDS || (round < MOST_ROUNDS && performance.now() < end);
    round++
  ) {
    for (const { contender, repeats, slow, rounds } of racers) {
      rounds.push(
        (slow ?? measure(contender, repeats) / repeats) /
          (contender.batch ?? 1),
      );
    }
  }
  return racers.map(({ contender, rounds }) => ({
    name: contender.name,
    cost: summarize(rounds),
    rounds,
  }));
}

/** Ratio of two contenders of the same rounds. */
export function ratioOf(timing: Timing, reference: Timing): Summary {
  return summarize(
    timing.rounds.map((cost, round) => cost / reference.rounds[round]),
  );
}

/** How often a contender is repeated within a measurement, after it has run a few times. */
function warmUp<Input>(contender: Contender<Input>) {
  const first = measure(contender, 1);
  const isSlow = first > SLOW_MS;
  const repeats = isSlow ? 1 : Math.ceil(SHORTEST_MS / measure(contender, 1));
  if (!isSlow) {
    measure(contender, repeats);
  }
  return {
    contender,
    repeats,
    slow: isSlow ? first : undefined,
    rounds: new Array<number>(),
  };
}

function measure<Input>(contender: Contender<Input>, repeats: number): number {
  const inputs = Array.from({ length: repeats }, () => contender.prepare?.());
  // Results live until the clock has stopped: to free them is not what is measured.
  const results: unknown[] = [];
  collectGarbage();
  const start = performance.now();
  for (const input of inputs) {
    results.push(contender.run(input));
  }
  return performance.now() - start;
}
