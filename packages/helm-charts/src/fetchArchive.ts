import { ChartSource } from '@ridgeway/intent';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HelmError } from './HelmError';
import { runHelm } from './runHelm';

/**
 * The archive of a chart, from the folder where archives are kept, or else by `helm pull`; only
 * one of the digest that the intent names is ever kept or used.
 *
 * @returns its path
 * @throws HelmError when it cannot be fetched, or is another one
 */
export async function fetchArchive(
  chart: ChartSource,
  options: { directory: string; workplace: string; timeout: number },
): Promise<string> {
  const { directory, workplace, timeout } = options;
  const kept = join(directory, `${chart.digest.replace('sha256:', '')}.tgz`);
  const known = await readFile(kept).catch(() => undefined);
  if (known && digestOf(known) === chart.digest) {
    return kept;
  }
  const download = join(workplace, 'download');
  await mkdir(download);
  await runHelm(
    [
      'pull',
      ...referenceOf(chart),
      '--version',
      chart.version,
      '--destination',
      download,
    ],
    { workplace, timeout, network: true },
  );
  const [name] = (await readdir(download)).filter(file =>
    file.endsWith('.tgz'),
  );
  if (name === undefined) {
    throw new HelmError(
      `helm pull fetched no archive of chart ${chart.name} ${chart.version}.`,
      'See whether the repository has that version.',
    );
  }
  const content = await readFile(join(download, name));
  const digest = digestOf(content);
  if (digest !== chart.digest) {
    throw new HelmError(
      `the archive of chart ${chart.name} ${chart.version} has the digest ${digest}, not ${chart.digest}: it is not the chart that was reviewed.`,
      'Review the chart that is there now, and write its digest under spec.chart.digest.',
    );
  }
  await mkdir(directory, { recursive: true });
  // Whoever reads it meanwhile sees all of it or nothing.
  const temporary = `${kept}.${process.pid}.part`;
  await writeFile(temporary, content, { mode: 0o600 });
  await rename(temporary, kept);
  return kept;
}

/** What `helm pull` calls the chart. */
function referenceOf({ repository, name }: ChartSource): string[] {
  const base = repository.replace(/\/+$/, '');
  if (!base.startsWith('oci://')) {
    return [name, '--repo', base];
  }
  return [base.endsWith(`/${name}`) ? base : `${base}/${name}`];
}

function digestOf(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
