import { ActivityEntry } from '@ridgeway/plugin-platform-common';
import { Marker } from '@ridgeway/plugin-telemetry-common';

const KINDS: Record<string, Marker['kind']> = {
  'intent.committed': 'intent',
  'intent.migrated': 'migration',
  'service.running': 'running',
};

/** Changes, migrations and first runs, as the ledger tells them; a migration is not told as a change too. */
export function ledgerMarkers(entries: readonly ActivityEntry[]): Marker[] {
  const markers = entries.flatMap(entry => {
    const kind = Object.hasOwn(KINDS, entry.type)
      ? KINDS[entry.type]
      : undefined;
    return kind ? [markerOf(kind, entry)] : [];
  });
  const migrations = new Set(
    markers.flatMap(({ commit, kind }) =>
      kind === 'migration' && commit !== undefined ? [commit] : [],
    ),
  );
  return markers.filter(
    ({ commit, kind }) =>
      kind !== 'intent' || commit === undefined || !migrations.has(commit),
  );
}

function markerOf(
  kind: Marker['kind'],
  { at, detail, link, summary }: ActivityEntry,
): Marker {
  return {
    at,
    kind,
    title: kind === 'intent' && detail ? firstLine(detail) : sentence(summary),
    ...(link?.to === 'commit' ? { commit: link.commit } : {}),
  };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0];
}

function sentence(summary: string): string {
  return summary.charAt(0).toLocaleUpperCase('en') + summary.slice(1);
}
