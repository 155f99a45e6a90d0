import { z } from 'zod';

/** A moment in seconds and a number as text: `NaN` and `+Inf` are numbers too. */
const sample = z.tuple([z.number(), z.string()]);
const labels = z.record(z.string(), z.string());

/** `data` of an instant query. */
export const vectorSchema = z.object({
  resultType: z.literal('vector'),
  result: z.array(z.object({ metric: labels, value: sample.optional() })),
});

/** `data` of a range query. */
export const matrixSchema = z.object({
  resultType: z.literal('matrix'),
  result: z.array(z.object({ metric: labels, values: z.array(sample) })),
});

/** `data` of `/api/v1/alerts`. */
export const alertsSchema = z.object({
  alerts: z.array(
    z.object({
      labels,
      annotations: labels.optional(),
      state: z.string(),
      activeAt: z.string().optional(),
    }),
  ),
});

/** What every answer is wrapped in. */
export const envelopeSchema = z.object({
  status: z.enum(['success', 'error']),
  data: z.unknown().optional(),
  error: z.string().optional(),
  errorType: z.string().optional(),
  /** What makes the answer less than complete. */
  warnings: z.array(z.string()).optional(),
});

/** A series with one value. */
export interface VectorItem {
  metric: Record<string, string>;
  value: number | null;
}

/** A series over time. */
export interface MatrixItem {
  metric: Record<string, string>;
  /** By moment in seconds. */
  values: Map<number, number | null>;
}

/** An alert that is active. */
export type ActiveAlert = z.infer<typeof alertsSchema>['alerts'][number];

/** A number of an answer; what is no finite number was not measured. */
export function readNumber(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || text === '' || !Number.isFinite(value)
    ? null
    : value;
}
