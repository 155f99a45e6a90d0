import { InsightNotice, InsightStatus } from '@ridgeway/plugin-insights-common';
import { SourceStatus } from '@ridgeway/plugin-platform-common';

/** What a reader has to know about figures: what is incomplete, out of date or not connected. */
export function noticesOf(
  { message }: InsightStatus,
  sources: readonly SourceStatus[],
): InsightNotice[] {
  const notices: InsightNotice[] = sources.flatMap(source =>
    source.state === 'connected' || source.kind === 'scaffolder'
      ? []
      : {
          source: source.kind,
          level:
            source.state === 'down' ? ('warning' as const) : ('info' as const),
          message: describe(source),
        },
  );
  return message === undefined
    ? notices
    : [{ source: 'ledger', level: 'warning', message }, ...notices];
}

function describe({ kind, name, seenAt, message }: SourceStatus): string {
  const source = kind === 'cluster' ? `The cluster ${name}` : 'The catalog';
  const said = message ?? `${source} does not answer.`;
  return seenAt === undefined
    ? said
    : `${said} What figures say of it is as it was at ${seenAt}.`;
}
