import { z } from 'zod';
import { entityRef } from './names';

/** `spec` of a Guardrail: a platform rule with the failure it prevents. */
export const guardrailSpecSchema = z.strictObject({
  title: z.string().min(1).describe('What holds, in a few words.'),
  why: z.string().min(1).describe('The failure it prevents.'),
  incident: z.string().optional().describe('The incident that taught it.'),
  layers: z
    .array(
      z.enum(['derivation', 'admission', 'network', 'mesh', 'cloud', 'review']),
    )
    .min(1)
    .describe('Where it is enforced.'),
  owner: entityRef.describe('The group that can grant exceptions.'),
  overridable: z.boolean().describe('Whether an exception can switch it off.'),
  docs: z.string().optional().describe('Page that explains it.'),
});

/** `spec` of a Guardrail. */
export type GuardrailSpec = z.infer<typeof guardrailSpecSchema>;
