import { World } from '@ridgeway/intent';
import { derive } from '../derive';
import { Condition, ConditionType } from '../model/Condition';
import { byException, options } from './authorizers';

/** The condition of a type that a subject has, which is one. */
export function conditionOf(
  type: ConditionType,
  subject: string,
  world: World,
  asOf = options.asOf,
): Partial<Condition> {
  const found = derive(world, { ...byException, asOf }).conditions.filter(
    condition => condition.subject === subject && condition.type === type,
  );
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}
