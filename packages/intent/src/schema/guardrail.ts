import { z } from 'zod';
import { entityRef } from './names';

/** `spec` of a Guardrail: a platform rule with the failure it prevents. */
export const guardrailSpecSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .meta({
      description: 'What holds, in a few words.',
      examples: ['No pod uses the network of its host'],
    }),
  why: z
    .string()
    .min(1)
    .meta({
      description: 'The failure it prevents.',
      examples: ['A pod on the network of its host passes every policy.'],
    }),
  incident: z
    .string()
    .optional()
    .meta({
      description: 'The incident that taught it.',
      examples: ['2025-03: a sniffer on node 7'],
    }),
  layers: z
    .array(
      z.enum(['derivation', 'admission', 'network', 'mesh', 'cloud', 'review']),
    )
    .min(1)
    .meta({
      description: 'Where it is enforced.',
      examples: [['admission', 'derivation']],
    }),
  owner: entityRef.describe('The group that can grant exceptions.'),
  overridable: z.boolean().describe('Whether an exception can switch it off.'),
  docs: z
    .string()
    .optional()
    .meta({
      description: 'Page that explains it.',
      examples: ['guardrails/no-host-network'],
    }),
});

/** `spec` of a Guardrail. */
export type GuardrailSpec = z.infer<typeof guardrailSpecSchema>;
