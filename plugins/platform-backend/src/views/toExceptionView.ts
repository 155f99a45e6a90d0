import { daysLeft, standingAt } from '@ridgeway/derivation';
import {
  Located,
  OVERRIDE_GUARDRAILS,
  overrideIds,
  World,
} from '@ridgeway/intent';
import { ExceptionView } from '@ridgeway/plugin-platform-common';
import { revokersOf } from '../exceptions/guardrailOwners';

/** What a view of an exception depends on. */
export interface ExceptionOptions {
  now: Date;
  /** Owns the guardrails whose document does not say otherwise. */
  platformTeam: string;
}

/** Exceptions that a page shows, those that end first at the top. */
export function exceptionsOf(
  world: World,
  wanted: (exception: Located<'Exception'>) => boolean,
  options: ExceptionOptions,
): ExceptionView[] {
  return [...world.exceptions.values()]
    .filter(wanted)
    .map(exception => toExceptionView(exception, world, options))
    .sort(
      (a, b) =>
        Date.parse(a.expires) - Date.parse(b.expires) ||
        (a.path < b.path ? -1 : 1),
    );
}

/** Whether an exception names the guardrail, or switches it off by an override. */
export function leavesGuardrail(
  { document: { spec } }: Located<'Exception'>,
  guardrail: string,
): boolean {
  return (
    spec.guardrail === guardrail ||
    overrideIds(spec.overrides).some(
      override => OVERRIDE_GUARDRAILS[override] === guardrail,
    )
  );
}

function toExceptionView(
  { document, file }: Located<'Exception'>,
  world: World,
  { now, platformTeam }: ExceptionOptions,
): ExceptionView {
  const { metadata, spec } = document;
  return {
    id: metadata.name,
    sector: metadata.sector,
    subject: spec.subject,
    ...(spec.guardrail === undefined ? {} : { guardrail: spec.guardrail }),
    ...(spec.field === undefined ? {} : { field: spec.field }),
    overrides: overrideIds(spec.overrides),
    reason: spec.reason,
    requestedBy: spec.requestedBy,
    grantedBy: spec.grantedBy,
    grantedAt: spec.grantedAt,
    expires: spec.expires,
    daysLeft: daysLeft(spec, now.toISOString()),
    renewals: spec.renewals ?? 0,
    path: file,
    standing: standingAt(spec, now.toISOString()),
    revocableBy: revokersOf(document, world, platformTeam),
  };
}
