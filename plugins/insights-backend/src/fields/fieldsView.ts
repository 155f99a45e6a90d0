import {
  Figure,
  FieldRow,
  FieldsFilter,
  FieldsView,
} from '@ridgeway/plugin-insights-common';
import { WHOLE_DOCUMENT } from '../projections/fields/foldFields';
import { InsightContext } from '../query/InsightContext';
import { shareOfSums } from '../query/shareOfSums';
import { dayOf } from '../time/dayOf';
import { languageFields } from './languageFields';
import { FieldUse, readUse } from './readUse';
import { snapshotDays } from './snapshotDays';

const USE_DEFINITION =
  'Documents of the kind and version that use the field, of all of them.';
const CHANGED_DEFINITION =
  'Documents that ever gave the field another value than its default, of those that use it. A field without a default is changed wherever it is used.';

/** Share of use below which a field is to be removed, and below which it is watched. */
const REMOVE_BELOW = 0.1;
const WATCH_BELOW = 0.2;

/** Who uses which field, without what every answer says about itself. */
export async function fieldsView(
  context: InsightContext,
  {
    kind,
    version,
    compare,
  }: Pick<FieldsFilter, 'kind' | 'version' | 'compare'>,
): Promise<Pick<FieldsView, 'versions' | 'rows' | 'snapshots'>> {
  const only = {
    ...(kind === undefined ? {} : { kind }),
    ...(version === undefined ? {} : { version }),
  };
  const [now, before, snapshots] = await Promise.all([
    readUse(context, only),
    compare === undefined ? undefined : readUse(context, only, compare),
    snapshotDays(context),
  ]);
  const versions = documentsIn(now);
  return {
    versions,
    rows: versions.flatMap(each => {
      const used = now.filter(use => isOf(use, each));
      const toRow = rowMaker(each.documents, context.asOf, before);
      return [...used.map(toRow), ...neverUsed(each, used).map(toRow)].sort(
        (a, b) => (a.path < b.path ? -1 : 1),
      );
    }),
    snapshots: snapshots.filter(day => day < dayOf(context.asOf)),
  };
}

interface Version {
  kind: string;
  version: string;
}

function isOf(use: FieldUse, { kind, version }: Version): boolean {
  return (
    use.kind === kind && use.version === version && use.path !== WHOLE_DOCUMENT
  );
}

function documentsIn(uses: readonly FieldUse[]): FieldsView['versions'] {
  return uses
    .filter(({ path }) => path === WHOLE_DOCUMENT)
    .map(({ kind, version, used }) => ({ kind, version, documents: used }))
    .sort(
      (a, b) =>
        b.documents - a.documents ||
        (`${a.kind} ${a.version}` < `${b.kind} ${b.version}` ? -1 : 1),
    );
}

/** Fields that the version has and no document uses. */
function neverUsed(version: Version, used: readonly FieldUse[]): FieldUse[] {
  const known = new Set(used.map(({ path }) => path));
  return [...languageFields(version.kind, version.version).keys()]
    .filter(path => !known.has(path))
    .map(path => ({
      kind: version.kind,
      version: version.version,
      path,
      used: 0,
      changed: 0,
      teams: [],
    }));
}

function rowMaker(
  documents: number,
  asOf: string,
  before: readonly FieldUse[] | undefined,
): (use: FieldUse) => FieldRow {
  return ({ kind, version, path, used, changed, teams }) => {
    const required = languageFields(kind, version).get(path) ?? false;
    const share = shareOfSums({ part: used, whole: documents });
    const then = before && shareIn(before, { kind, version }, path);
    return {
      kind,
      version,
      path,
      required,
      use: { ...share, unit: 'share', asOf, definition: USE_DEFINITION },
      changed: {
        ...shareOfSums({ part: changed, whole: used }),
        unit: 'share',
        asOf,
        definition: CHANGED_DEFINITION,
      },
      teams,
      band: bandOf(share, required),
      ...(then === undefined ? {} : { before: then }),
    };
  };
}

/** Nobody can go without a required field, however few use what it belongs to. */
function bandOf(
  { value }: Pick<Figure, 'value'>,
  required: boolean,
): FieldRow['band'] {
  if (required || value === null || value >= WATCH_BELOW) {
    return 'keep';
  }
  return value < REMOVE_BELOW ? 'remove' : 'watch';
}

function shareIn(
  uses: readonly FieldUse[],
  { kind, version }: Version,
  path: string,
): number | undefined {
  const usedBy = (wanted: string) =>
    uses.find(
      use =>
        use.kind === kind && use.version === version && use.path === wanted,
    )?.used ?? 0;
  const whole = usedBy(WHOLE_DOCUMENT);
  return whole === 0 ? undefined : usedBy(path) / whole;
}
