import { z } from 'zod';

/** PostgreSQL keeps no such character. */
const WITHOUT_NUL = /^[^\0]*$/;

/** What something is called; projections keep it in columns and indexes. */
export const name = z.string().max(255).regex(WITHOUT_NUL);

/** What somebody wrote. */
export const text = z.string().regex(WITHOUT_NUL);

/** A day, or a moment: `2026-11-20`, `2026-11-20T12:00:00Z`. */
export const day = z
  .string()
  .max(30)
  .regex(/^\d{4}-\d{2}-\d{2}(T|$)/)
  .refine(written => !Number.isNaN(Date.parse(written)));

/** A time in minutes that a database can count; below 0 where clocks disagree. */
export const minutes = z.number().max(2 ** 31 - 1);
