import { z } from 'zod';

const text = z.string().optional();

/**
 * What the *New sector* form holds while somebody fills it in. Every field may still be
 * missing or empty: nothing is said here about validity, which is the intent's own matter.
 */
export const sectorValuesSchema = z.object({
  name: text,
  /** Entity reference of the owning group. */
  owner: text,
  purpose: text,
  environments: z.array(z.object({ name: text, cluster: text })).optional(),
  /** Per environment: Kubernetes quantities, and a number of services. */
  quota: z
    .object({ cpu: text, memory: text, services: z.number().optional() })
    .optional(),
  domains: z.array(z.string()).optional(),
  /** `<host>:<port>` each. */
  egress: z.array(z.string()).optional(),
  managed: z.array(z.string()).optional(),
  secrets: z
    .array(
      z.object({
        name: text,
        keys: z.array(z.string()).optional(),
        /** Path in the secret store, by environment. */
        remote: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
});

/** Values of the *New sector* form. */
export type SectorValues = z.infer<typeof sectorValuesSchema>;
