import { z } from 'zod';
import { judge } from './byConditions';
import { conditionList } from './conditions';
import { HealthReader } from './HealthReader';

const route = z.object({
  status: z
    .object({
      parents: z.array(z.object({ conditions: conditionList })).default([]),
    })
    .optional(),
});

/** A route: every gateway that it names has taken it. */
export const httpRouteHealth: HealthReader = object => {
  const parents = route.parse(object).status?.parents ?? [];
  const judged = parents.map(({ conditions }) => judge(conditions));
  return (
    judged.find(({ level }) => level !== 'healthy') ??
    judged[0] ?? {
      level: 'progressing',
      message: 'No gateway has answered for it yet',
    }
  );
};
