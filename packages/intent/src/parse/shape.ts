import { z } from 'zod';
import { Path } from '../model/Path';
import { MAX_FINDINGS } from '../yaml/limits';
import { Finding } from './Finding';
import { findingsOfIssue } from './findingsOfIssue';

/** What a value is after its schema, or everything that keeps it from fitting. */
export type Shape<T> =
  | { ok: true; value: T }
  | { ok: false; findings: Finding[]; faults: Path[] };

/** Checks a plain value against a schema and words every misfit. */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown): Shape<T> {
  const result = schema.safeParse(value);
  if (result.success) {
    return { ok: true, value: result.data };
  }
  // Wording takes time, and nobody reads the thousandth finding.
  const findings = result.error.issues
    .slice(0, MAX_FINDINGS)
    .flatMap(issue => findingsOfIssue(schema, value, issue));
  return { ok: false, findings, faults: findings.map(finding => finding.path) };
}
