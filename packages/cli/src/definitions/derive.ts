import { DeriveFlags } from './flags';
import { Definition, examples } from './Definition';
import {
  asOfOption,
  environmentOption,
  outputOption,
  sectorOption,
  serviceOption,
  WORLD,
} from './options';

/** `ridgeway derive WORLD` */
export const defineDerive: Definition = (program, io, finish) => {
  program
    .command('derive')
    .description('Print the resources that a world derives to.')
    .argument('<world>', WORLD)
    .addOption(serviceOption())
    .addOption(environmentOption())
    .addOption(asOfOption())
    .option(
      '--api-resources <file>',
      'output of kubectl api-resources: leave out kinds it does not list',
    )
    .addOption(sectorOption())
    .addOption(outputOption('yaml', 'json', 'summary'))
    .addHelpText(
      'after',
      examples(
        'ridgeway derive . --service commerce/checkout --environment production',
        'ridgeway derive . --output summary',
        'ridgeway derive score.yaml --sector shop | kubectl diff -f -',
        'kubectl api-resources > served.txt && ridgeway derive . --api-resources served.txt',
      ),
    )
    .action(async (world: string, flags: DeriveFlags) => {
      const { derive } = await import('../commands/derive');
      finish(await derive(world, flags, io));
    });
};
