import { Condition, Derivation } from '@ridgeway/derivation';
import { World } from '@ridgeway/intent';

/**
 * The JSON of `derive --output json`; other programs depend on its shape. A condition that holds
 * in every environment alike stands there once for each.
 */
export function toJson(
  { resources, conditions, agreements }: Derivation,
  world: World,
): string {
  return `${JSON.stringify(
    {
      resources: resources.map(({ object }) => object),
      conditions: conditions.flatMap(condition =>
        perEnvironment(condition, world),
      ),
      agreements,
    },
    undefined,
    2,
  )}\n`;
}

function perEnvironment(condition: Condition, world: World): Condition[] {
  const [sector] = condition.subject.split('/');
  const environments = world.sectors.get(sector)?.document.spec.environments;
  if (condition.environment !== undefined || !environments) {
    return [condition];
  }
  const { subject, ...rest } = condition;
  return environments.map(({ name }) => ({
    subject,
    environment: name,
    ...rest,
  }));
}
