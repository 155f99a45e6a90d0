import { Located, World } from '@ridgeway/intent';
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
  { document }: Located<'Exception'>,
  now: Date,
): ExceptionView {
  const { metadata, spec } = document;
  return {
    id: metadata.name,
    sector: metadata.sector,
    subject: spec.subject,
    ...(spec.guardrail === undefined ? {} : { guardrail: spec.guardrail }),
    ...(spec.field === undefined ? {} : { field: spec.field }),
    reason: spec.reason,
    grantedBy: spec.grantedBy,
    expires: spec.expires,
    daysLeft: Math.floor((Date.parse(spec.expires) - now.getTime()) / DAY_MS),
    renewals: spec.renewals ?? 0,
  };
}
