import { InputError } from '@backstage/errors';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const said = {
  /** Entity reference of the person. */
  by: z.string(),
  /** Before the moment of loading. */
  hoursAgo: z.number().positive(),
};

const exampleRequest = z.strictObject({
  id: z.string().max(36),
  kind: z.enum(['consent', 'secret', 'external', 'support', 'feature']),
  subject: z.string(),
  object: z.string(),
  reason: z.string(),
  priority: z.enum(['P0', 'P1', 'P2', 'P3']).optional(),
  pattern: z.string().optional(),
  ...said,
  comments: z.array(z.strictObject({ ...said, text: z.string() })).default([]),
  outcome: z
    .strictObject({
      ...said,
      state: z.enum(['granted', 'declined', 'withdrawn']),
      reason: z.string(),
    })
    .optional(),
});

/** A request that the example company starts with. */
export type ExampleRequest = z.infer<typeof exampleRequest>;

/** @throws InputError when the file does not hold such requests */
export async function readExampleRequests(
  file: string,
): Promise<ExampleRequest[]> {
  const result = z
    .array(exampleRequest)
    .safeParse(parse(await readFile(file, 'utf8')));
  if (!result.success) {
    throw new InputError(`${file}: ${z.prettifyError(result.error)}`);
  }
  return result.data;
}
