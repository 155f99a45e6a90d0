import { z } from 'zod';

/** Facts of the ledger about itself. */
export const ledgerFacts = {
  /**
   * A part of a projection's rows as they were once every fact up to `upTo` was read: what was
   * before may be forgotten.
   */
  'ledger.checkpoint': z.object({
    /** All parts of one checkpoint have the same. */
    checkpoint: z.string(),
    upTo: z.number(),
    table: z.string(),
    rows: z.array(z.record(z.string(), z.unknown())),
    /** Whether this is the last part: without it the checkpoint is not complete. */
    last: z.boolean(),
  }),
  /** Facts up to a position were forgotten, for a checkpoint stands for them. */
  'ledger.compacted': z.object({ upTo: z.number(), removed: z.number() }),
  /** Facts of a partition were brought in from a file. */
  'ledger.imported': z.object({
    partition: z.enum(['live', 'example']),
    count: z.number(),
    /** Days by which their moments were moved. */
    shiftedDays: z.number(),
  }),
  /** All facts of a partition were removed. */
  'ledger.removed': z.object({
    partition: z.literal('example'),
    count: z.number(),
  }),
};
