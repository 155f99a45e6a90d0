import { z } from 'zod';

const text = z.string().optional();
const number = z.number().optional();
const texts = z.array(z.string()).optional();

const shared = {
  sector: text,
  name: text,
  description: text,
  ports: z
    .array(z.object({ name: text, port: number, targetPort: number }))
    .optional(),
  /** Services called: `sector/name`. */
  calls: texts,
  /** Callers: `sector/name`, `sector/*` or `*`. */
  consents: texts,
};

/** What the *Mesh member* form holds while somebody fills it in. */
export const meshMemberValuesSchema = z.object({
  ...shared,
  serviceAccount: text,
  /** Labels of its pods: `app=ledger`. */
  selector: texts,
});

/** What the *Package* form holds while somebody fills it in. */
export const packageValuesSchema = z.object({
  ...shared,
  folder: text,
  chartRepository: text,
  chartName: text,
  chartVersion: text,
  chartDigest: text,
  /** Secrets that its manifests mention: `sector/name`, and the keys. */
  secrets: z
    .array(
      z.object({
        ref: text,
        keys: z.array(z.object({ key: text, variable: text })).optional(),
      }),
    )
    .optional(),
});

/** Values of the *Mesh member* form. */
export type MeshMemberValues = z.infer<typeof meshMemberValuesSchema>;
/** Values of the *Package* form. */
export type PackageValues = z.infer<typeof packageValuesSchema>;
