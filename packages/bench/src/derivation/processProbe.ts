import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { derive } from '@ridgeway/derivation';
import { loadWorld } from '@ridgeway/intent';
import { Probe } from '../Benchmark';
import { command } from '../measure/command';
import { compare } from '../measure/compare';
import { inFolder } from '../measure/inFolder';
import { installCli } from '../measure/installCli';
import { comparisonOf, emptyReport } from '../report/Report';
import { generateWorld } from '../world/generateWorld';
import { withoutGates } from './options';
import { writeFiles } from './writeFiles';
import { writeKustomization } from './writeKustomization';
import { writeProgram } from './writeProgram';

/** What printing alone costs: told, and no target, since nothing is read, checked or decided. */
const FLOOR = 'plainObjects';
/** Programs under references/ that make the same objects. */
const PROGRAMS = [FLOOR, 'cdk8sChart', 'cdk8sCharts', 'cdk8sPlus'];

/** `ridgeway derive` as a person runs it, beside other tools that produce as many objects. */
export const processProbe: Probe = {
  name: 'process',
  sizes: [1, 100, 1_000],
  run: size => inFolder(folder => measureIn(folder, size)),
};

function measureIn(folder: string, size: number): ReturnType<Probe['run']> {
  const programs = join(dirname(process.argv[1]), '..', 'references');
  const files = generateWorld({ services: size });
  const { resources } = derive(loadWorld(files), withoutGates);
  const objects = resources.map(({ object }) => object);
  const world = join(folder, 'world');
  writeFiles(world, files);
  const program = writeProgram(folder, resources);
  const kustomization = writeKustomization(folder, objects);
  const atMost = size === 1 ? 1.5 : 1;
  const hasKubectl = isThere('kubectl', ['version', '--client']);
  const [ours, ...references] = compare(
    [
      command('ridgeway derive', process.execPath, [
        installCli(folder),
        'derive',
        world,
      ]),
      ...PROGRAMS.map(name =>
        command(name, process.execPath, [
          join(programs, `${name}.cjs`),
          program,
          String(objects.length),
          join(folder, name),
        ]),
      ),
      ...(hasKubectl
        ? [
            command('kubectl kustomize', 'kubectl', [
              'kustomize',
              kustomization,
            ]),
          ]
        : []),
    ],
    size < 1_000 ? 20 : 60,
  );
  return {
    ...emptyReport(),
    comparisons: references.map(reference =>
      comparisonOf(
        size,
        ours,
        reference,
        reference.name === FLOOR ? undefined : atMost,
      ),
    ),
    skipped: hasKubectl
      ? []
      : [`kubectl kustomize at ${size}: kubectl is not on the PATH`],
  };
}

function isThere(file: string, args: string[]): boolean {
  return spawnSync(file, args, { stdio: 'ignore' }).status === 0;
}
