import { z } from 'zod';
import { hints } from './hints';
import { entityRef } from './names';

const componentRef = z
  .string()
  .regex(/^component:[a-z0-9-_.]+\/[A-Za-z0-9-_.]+$/)
  .register(hints, {
    reason: 'NotAComponentRef',
    allowed:
      'the reference of a component such as component:default/gift-vouchers',
  });

/** `spec` of an Ownership: whose a component is that the platform does not run. */
export const ownershipSpecSchema = z.strictObject({
  entity: componentRef.meta({
    description: 'The component of the catalog.',
    examples: ['component:default/gift-vouchers'],
  }),
  owner: entityRef.meta({
    description: 'The group that owns it.',
    examples: ['group:default/retail'],
  }),
  reason: z
    .string()
    .min(1)
    .optional()
    .meta({
      description: 'Why it is theirs.',
      examples: ['Sold only in the shops of retail'],
    }),
});

/** `spec` of an Ownership. */
export type OwnershipSpec = z.infer<typeof ownershipSpecSchema>;
