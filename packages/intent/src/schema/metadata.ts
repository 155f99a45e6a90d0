import { z } from 'zod';
import { dnsLabel } from './names';

const annotations = z
  .record(z.string(), z.string())
  .optional()
  .meta({
    description: 'Notes for tools and people; texts by name.',
    examples: [{ 'shop.example/chat': '#checkout' }],
  });
const labels = z
  .record(z.string(), z.string())
  .optional()
  .meta({
    description: 'Labels that policies may ask about.',
    examples: [{ tier: 'critical' }],
  });
const scopedName = dnsLabel.meta({
  description: 'Unique in its sector; the name of its file.',
  examples: ['checkout'],
});
const sector = dnsLabel.meta({
  description: 'The sector it belongs to; the name of its folder.',
  examples: ['commerce'],
});

/** `metadata` of what stands for itself: a sector, a guardrail, the platform. */
export const globalMetadata = z.strictObject({
  name: dnsLabel.meta({
    description: 'Unique name.',
    examples: ['commerce'],
  }),
  annotations,
  labels,
});

/** `metadata` of what lives in a sector. */
export const sectorScopedMetadata = z.strictObject({
  name: scopedName,
  sector,
  annotations,
  labels,
});

/** `metadata` of a Service: open for more, as in Score, because placeholders can ask for it. */
export const serviceMetadata = z.looseObject({
  name: scopedName,
  sector,
  annotations,
  labels,
});
