import { InsightNotice, InsightStatus } from '@ridgeway/plugin-insights-common';
import { SourceStatus } from '@ridgeway/plugin-platform-common';

/** What a reader has to know about figures: what is incomplete, out of date or not connected. */
export function noticesOf(
  { message }: InsightStatus,
  sources: readonly SourceStatus[],
): InsightNotice[] {
  const unconnected = sources.filter(
    ({ kind, state }) => kind === 'cluster' && state === 'missing',
  );
  return [
    ...(message === undefined
      ? []
      : [{ source: 'ledger', level: 'warning', message } as const]),
    ...sources
      .filter(source => !unconnected.includes(source))
      .flatMap(toNotice),
    ...(unconnected.length === 0 ? [] : [nobodyLooksAt(unconnected)]),
  ];
}

function toNotice(source: SourceStatus): InsightNotice[] {
  return source.state === 'connected' || source.kind === 'scaffolder'
    ? []
    : [
        {
          source: source.kind,
          level: source.state === 'down' ? 'warning' : 'info',
          message: describe(source),
        },
      ];
}

/** Clusters that lack the same settings, in one sentence. */
function nobodyLooksAt(clusters: readonly SourceStatus[]): InsightNotice {
  const names = clusters.map(({ name }) => name);
  const several = names.length > 1;
  return {
    source: 'cluster',
    level: 'info',
    message: `Nobody looks at ${
      several
        ? `the clusters ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
        : `the cluster ${names[0]}`
    }: the portal is not connected to ${
      several ? 'them' : 'it'
    }. Whoever runs the portal names ${
      several ? 'them' : 'it'
    } in its settings, under kubernetes.`,
  };
}

function describe({ kind, name, seenAt, message }: SourceStatus): string {
  const source = kind === 'cluster' ? `The cluster ${name}` : 'The catalog';
  const said = message ?? `${source} does not answer.`;
  return seenAt === undefined
    ? said
    : `${said} What figures say of it is as it was on ${seenAt.slice(
        0,
        10,
      )} at ${seenAt.slice(11, 16)} UTC.`;
}
