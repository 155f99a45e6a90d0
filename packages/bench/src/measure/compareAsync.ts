import { summarize } from '../statistics/summarize';
import { collectGarbage } from './collectGarbage';
import { Timing } from './compare';

/** Something whose time is measured, and that others work for meanwhile. */
export interface AsyncContender {
  name: string;
  run(): Promise<unknown>;
}

/** Short runs are repeated within a measurement until it takes this long. */
const SHORTEST_MS = 100;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 30;

/**
 * Measures contenders in rounds, each once per round, as `compare` does.
 *
 * @param seconds - about how long it may take
 */
export async function compareAsync(
  contenders: readonly AsyncContender[],
  seconds: number,
): Promise<Timing[]> {
  const racers = [];
  for (const contender of contenders) {
    await measure(contender, 1);
    const once = await measure(contender, 1);
    racers.push({
      contender,
      repeats: Math.ceil(SHORTEST_MS / once),
      rounds: new Array<number>(),
    });
  }
  const end = performance.now() + seconds * 1000;
  for (
    let round = 0;
    round < FEWEST_ROUNDS || (round < MOST_ROUNDS && performance.now() < end);
    round++
  ) {
    for (const { contender, repeats, rounds } of racers) {
      rounds.push((await measure(contender, repeats)) / repeats);
    }
  }
  return racers.map(({ contender, rounds }) => ({
    name: contender.name,
    cost: summarize(rounds),
    rounds,
  }));
}

async function measure(
  { run }: AsyncContender,
  repeats: number,
): Promise<number> {
  collectGarbage();
  const start = performance.now();
  for (let index = 0; index < repeats; index++) {
    await run();
  }
  return performance.now() - start;
}
