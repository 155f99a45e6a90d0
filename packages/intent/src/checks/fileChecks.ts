import { Path } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { Finding } from '../parse/Finding';
import { take } from '../parse/take';
import { referenceFindings } from '../placeholders/placeholderFindings';
import { referencesIn } from '../placeholders/references';
import { ContainerFile } from '../schema/container';
import { DocumentOf } from '../schema/documents';
import { choice } from '../schema/inWords';
import { AssetFile, assetPath, assetProblem } from '../world/assetFile';
import { World } from '../world/World';
import { MAX_FINDINGS } from '../yaml/limits';
import { groupedOnce } from './groupedOnce';
import { outputFindings } from './resourceChecks';

/** Names of a sector's files, as sources write them. */
const filesBySector = groupedOnce(function* files(world) {
  for (const path of world.files.keys()) {
    const sector = path.split('/')[1];
    yield [sector, path.slice(folderOf(sector).length)];
  }
});

/** Files that containers take from beside the intent: that they are there, and what they say. */
export function checkFiles(
  world: World,
  document: DocumentOf<'Service'>,
): Finding[] {
  const findings: Finding[] = [];
  for (const [name, container] of Object.entries(document.spec.containers)) {
    for (const [target, file] of Object.entries(container.files ?? {})) {
      const path = ['spec', 'containers', name, 'files', target];
      findings.push(...checkFile(world, document, file, path));
    }
  }
  return findings;
}

function checkFile(
  world: World,
  document: DocumentOf<'Service'>,
  { source, noExpand }: ContainerFile,
  path: Path,
): Finding[] {
  const { sector } = document.metadata;
  const target = source === undefined ? undefined : assetPath(sector, source);
  if (target === undefined) {
    return [];
  }
  const asset = world.files.get(target);
  const problem = asset ? assetProblem(asset) : 'UnknownFile';
  if (asset && !problem) {
    return noExpand
      ? []
      : take(placeholdersIn(world, document, asset), MAX_FINDINGS);
  }
  const name = target.slice(folderOf(sector).length);
  const at = [...path, 'source'];
  switch (problem) {
    case 'NotText':
      return [
        {
          reason: 'NotText',
          path: at,
          message: `The file ${name} is not UTF-8 text.`,
          allowed: 'text files',
          suggestion:
            'Write its bytes as base64 under binaryContent instead of source.',
        },
      ];
    case 'FileTooLarge':
      return [
        {
          reason: 'FileTooLarge',
          path: at,
          message: `The file ${name} is larger than 512 KiB.`,
          allowed: 'at most 512 KiB (524,288 bytes of UTF-8)',
          suggestion: 'Keep it in the image or in a volume.',
        },
      ];
    default:
      return [missing(world, sector, name, at)];
  }
}

function missing(
  world: World,
  sector: string,
  name: string,
  path: Path,
): Finding {
  const others = filesBySector(world, sector);
  const near = didYouMean(name, others);
  return {
    reason: 'UnknownFile',
    path,
    message: `There is no file ${name} beside this intent.`,
    ...(others.length > 0 && { allowed: choice(others) }),
    suggestion: near
      ? `Did you mean ${near}?`
      : 'Put it there, or write its text under content.',
  };
}

/** What is wrong with the placeholders of a file, at their places in that file. */
function* placeholdersIn(
  world: World,
  document: DocumentOf<'Service'>,
  asset: AssetFile,
): Generator<Finding> {
  const { sector, name } = document.metadata;
  for (const reference of referencesIn(asset.text, [], 'file')) {
    const findings = [
      ...referenceFindings(reference, document),
      ...outputFindings(world, document, reference),
    ];
    for (const finding of findings) {
      yield {
        ...finding,
        inside: asset,
        message: `${finding.message} (${sector}/${name} takes this file.)`,
      };
    }
  }
}

function folderOf(sector: string): string {
  return `sectors/${sector}/`;
}
