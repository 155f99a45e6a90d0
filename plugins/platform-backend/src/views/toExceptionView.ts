import { standingAt } from '@ridgeway/derivation';
import { Located, overrideIds, World } from '@ridgeway/intent';
import { ExceptionView } from '@ridgeway/plugin-platform-common';

const DAY_MS = 86_400_000;

/** Exceptions that a page shows, those that end first at the top. */
export function exceptionsOf(
  world: World,
  wanted: (exception: Located<'Exception'>) => boolean,
  now: Date,
): ExceptionView[] {
  return [...world.exceptions.values()]
    .filter(wanted)
    .map(exception => toExceptionView(exception, now))
    .sort((a, b) => a.daysLeft - b.daysLeft || (a.id < b.id ? -1 : 1));
}

function toExceptionView(
  { document, file }: Located<'Exception'>,
  now: Date,
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
    daysLeft: Math.floor((Date.parse(spec.expires) - now.getTime()) / DAY_MS),
    renewals: spec.renewals ?? 0,
    path: file,
    standing: standingAt(spec, now.toISOString()),
  };
}
