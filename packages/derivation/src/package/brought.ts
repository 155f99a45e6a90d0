import {
  chartKey,
  isListedChart,
  Located,
  Manifest,
  manifestFiles,
  readManifests,
  World,
} from '@ridgeway/intent';
import { locationOf } from '../gates/location';
import { Cause } from '../model/Condition';
import { subjectOf } from './subjectOf';

/** An object that a package brings, and where it comes from. */
export interface BroughtManifest extends Manifest {
  /** Path in the intent repository, or the name and version of the chart. */
  source: string;
}

/** What a package brings into a namespace, or why that is not known. */
export type Brought =
  | { state: 'read'; manifests: readonly BroughtManifest[] }
  | { state: 'unread'; cause: Cause };

/** The manifests of a package: those of its folder, or what its chart was rendered to. */
export function broughtBy(
  world: World,
  document: Located<'Package'>,
  namespace: string,
): Brought {
  const { folder, chart } = document.document.spec;
  if (folder !== undefined) {
    return fromFolder(world, document, folder);
  }
  return chart === undefined
    ? unread(document, 'it names neither a folder nor a chart.', {
        summary: 'Name one under spec.folder or spec.chart.',
      })
    : fromChart(world, document, { chart, namespace });
}

function fromFolder(
  world: World,
  document: Located<'Package'>,
  folder: string,
): Brought {
  const files = manifestFiles(world, folder);
  const isReadable = files.every(
    file => readManifests(file).findings.length === 0,
  );
  return files.length === 0 || !isReadable
    ? unread(
        document,
        `the manifests in ${folder} are missing or cannot be read (see Valid).`,
        {
          summary: 'Correct them; Valid names the places.',
          location: locationOf(document, ['spec', 'folder']),
        },
      )
    : {
        state: 'read',
        manifests: files.flatMap(file =>
          readManifests(file).manifests.map(manifest => ({
            ...manifest,
            source: file.path,
          })),
        ),
      };
}

function fromChart(
  world: World,
  document: Located<'Package'>,
  {
    chart,
    namespace,
  }: {
    chart: NonNullable<Located<'Package'>['document']['spec']['chart']>;
    namespace: string;
  },
): Brought {
  const { metadata, spec } = document.document;
  const source = `chart ${chart.name} ${chart.version}`;
  const location = locationOf(document, ['spec', 'chart']);
  if (!isListedChart(world, chart)) {
    return unread(
      document,
      `charts from ${chart.repository} are not fetched, because platform.yaml does not list it under charts.`,
      {
        summary:
          'Ask the platform team to list it, or commit what it renders to as a folder.',
        location,
      },
    );
  }
  const rendered = world.charts.get(
    chartKey({ chart, values: spec.values }, metadata.name, namespace),
  );
  if (rendered?.state !== 'rendered') {
    return unread(
      document,
      rendered?.problem ?? `the ${source} has not been rendered here.`,
      {
        summary: rendered?.remedy ?? 'Derive it where helm is installed.',
        location,
      },
    );
  }
  const { manifests, findings } = readManifests(rendered);
  return findings.length > 0
    ? unread(
        document,
        `what the ${source} renders to cannot be read: ${findings[0].message}`,
        { summary: 'Change its values or its version.', location },
      )
    : {
        state: 'read',
        manifests: manifests.map(manifest => ({ ...manifest, source })),
      };
}

function unread(
  document: Located<'Package'>,
  because: string,
  remedy: NonNullable<Cause['remedy']>,
): Brought {
  return {
    state: 'unread',
    cause: {
      reason: 'PackageNotRendered',
      message: `Nothing is derived from the manifests of ${subjectOf(
        document,
      )}: ${because}`,
      remedy,
    },
  };
}
