import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { take } from '../parse/take';
import { manifestFiles } from '../manifests/manifestFiles';
import { readManifests } from '../manifests/readManifests';
import { DocumentOf } from '../schema/documents';
import { choice } from '../schema/inWords';
import { isListedChart } from '../world/charts';
import { World } from '../world/World';
import { MAX_FINDINGS } from '../yaml/limits';
import { groupedOnce } from './groupedOnce';

/** Folders with manifests, by sector. */
const folders = groupedOnce(function* folderOf(world) {
  const seen = new Set<string>();
  for (const path of world.manifests.keys()) {
    const [, sector, , folder] = path.split('/');
    const name = `sectors/${sector}/manifests/${folder}`;
    if (!seen.has(name)) {
      seen.add(name);
      yield [sector, name];
    }
  }
});

/** Where the manifests of a package come from: that they are there, and can be read. */
export function checkPackage(
  world: World,
  { metadata, spec }: DocumentOf<'Package'>,
): Finding[] {
  if (spec.folder !== undefined) {
    return checkFolder(world, metadata, spec.folder);
  }
  return spec.chart === undefined || isListedChart(world, spec.chart)
    ? []
    : [
        {
          severity: 'warning',
          reason: 'ChartNotListed',
          path: ['spec', 'chart', 'repository'],
          message: `Charts from ${spec.chart.repository} are not fetched: platform.yaml does not list it.`,
          allowed: choice(world.platform?.document.spec.charts ?? []),
          suggestion:
            'Ask the platform team to list it under charts in platform/platform.yaml, or commit what it renders to as a folder.',
        },
      ];
}

function checkFolder(
  world: World,
  { name, sector }: DocumentOf<'Package'>['metadata'],
  folder: string,
): Finding[] {
  const path = ['spec', 'folder'];
  const root = `sectors/${sector}/manifests/`;
  const segments = folder.replace(/\/$/, '').split('/');
  if (
    !folder.startsWith(root) ||
    segments.some(segment => ['', '.', '..'].includes(segment))
  ) {
    return [
      {
        reason: 'FolderOutsideSector',
        path,
        message: `The folder ${folder} is not among the manifests of sector ${sector}, where its owner decides.`,
        allowed: `${root}<folder>`,
        example: `folder: ${root}${name}`,
      },
    ];
  }
  const files = manifestFiles(world, folder);
  if (files.length === 0) {
    const others = folders(world, sector);
    const near = didYouMean(folder, others);
    return [
      {
        reason: 'UnknownFolder',
        path,
        message: `There are no manifests in ${folder}.`,
        ...(others.length > 0 && { allowed: choice(others) }),
        suggestion: near
          ? `Did you mean ${near}?`
          : 'Put files ending in .yaml, .yml or .json there.',
      },
    ];
  }
  return take(
    files.flatMap(file =>
      readManifests(file).findings.map(({ start, end, ...words }) => ({
        ...words,
        path,
        inside: file,
        within: { start, end },
        message: `${words.message} (${sector}/${name} takes this file.)`,
      })),
    ),
    MAX_FINDINGS,
  );
}
