import { z } from 'zod';

const text = z.string().optional();
const number = z.number().optional();

/**
 * What the *New service* form holds while somebody fills it in. Every field may still be
 * missing or empty: nothing is said here about validity, which is the intent's own matter.
 */
export const serviceValuesSchema = z.object({
  sector: text,
  name: text,
  description: text,
  image: text,
  ports: z
    .array(z.object({ name: text, port: number, targetPort: number }))
    .optional(),
  /** Plain variables; placeholders in the values are the author's own. */
  variables: z.array(z.object({ name: text, value: text })).optional(),
  /** Services called: `sector/name`, and the variable that receives the address. */
  calls: z.array(z.object({ ref: text, variable: text })).optional(),
  /** Secrets read: `sector/name`, and the variable that each key goes to. */
  secrets: z
    .array(
      z.object({
        ref: text,
        keys: z.array(z.object({ key: text, variable: text })).optional(),
      }),
    )
    .optional(),
  /** Managed resources, and the variable that each output goes to. */
  managed: z
    .array(
      z.object({
        name: text,
        type: text,
        class: text,
        outputs: z.array(z.object({ output: text, variable: text })).optional(),
      }),
    )
    .optional(),
  compute: z.object({ cpu: text, memory: text }).optional(),
  scaling: z
    .object({
      replicas: number,
      /** Most replicas; autoscaling is declared when it is given. */
      max: number,
      /** Target utilisation in percent. */
      cpu: number,
    })
    .optional(),
  /** Callers: `sector/name`, `sector/*` or `*`. */
  consents: z.array(z.string()).optional(),
  exposure: z
    .object({ hosts: z.array(z.string()).optional(), port: text })
    .optional(),
  /** Paths that the first port answers; empty ones are left out. */
  health: z
    .object({ liveness: text, readiness: text, metrics: text })
    .optional(),
  /** Whether a code repository is made; says nothing in the intent. */
  code: z.boolean().optional(),
});

/** Values of the *New service* form. */
export type ServiceValues = z.infer<typeof serviceValuesSchema>;
