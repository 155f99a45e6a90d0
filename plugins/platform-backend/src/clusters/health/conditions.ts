import { z } from 'zod';

/** Conditions as Kubernetes' own objects, and most others, carry them. */
export const conditionList = z
  .array(
    z.object({
      type: z.string(),
      status: z.string(),
      reason: z.string().optional(),
      message: z.string().optional(),
      lastTransitionTime: z.string().optional(),
    }),
  )
  .default([]);

/** Conditions of an object. */
export type LiveConditions = z.infer<typeof conditionList>;

/** The condition of a type, if it has the status. */
export function findCondition(
  conditions: LiveConditions,
  type: string,
  status: string,
): LiveConditions[number] | undefined {
  return conditions.find(
    condition => condition.type === type && condition.status === status,
  );
}
