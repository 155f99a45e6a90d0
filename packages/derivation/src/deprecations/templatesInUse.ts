import { World } from '@ridgeway/intent';
import { candidatesOf, templateOf } from './Concern';

/** Entity references of the templates that documents of a world say they were written by, sorted. */
export function templatesInUse(world: World): string[] {
  const used = candidatesOf(world, {}).flatMap(
    ([, located]) => templateOf(located) ?? [],
  );
  return [...new Set(used)].sort();
}
