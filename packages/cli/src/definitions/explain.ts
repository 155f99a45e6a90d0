import { ExplainFlags } from './flags';
import { Definition, examples } from './Definition';
import {
  asOfOption,
  environmentOption,
  outputOption,
  parseSubject,
  sectorOption,
  WORLD,
} from './options';

/** `ridgeway explain WORLD S/N [KIND/NAME|spec.path]` */
export const defineExplain: Definition = (program, io, finish) => {
  program
    .command('explain')
    .description('Say why a resource exists, or what a field means.')
    .argument('<world>', WORLD)
    .argument(
      '<subject>',
      'a service such as commerce/checkout, a sector, or a kind of document',
      parseSubject,
    )
    .argument(
      '[what]',
      'KIND/NAME of a resource, or a path such as spec.replicas',
    )
    .argument('[field]', 'path of a field of that resource')
    .addOption(environmentOption())
    .addOption(asOfOption())
    .addOption(sectorOption())
    .addOption(outputOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        'ridgeway explain . commerce/checkout',
        'ridgeway explain . commerce/cart Deployment/cart',
        'ridgeway explain . commerce/cart Deployment/cart spec.template.spec.securityContext',
        'ridgeway explain . commerce/checkout spec.autoscaling.metrics',
        'ridgeway explain . commerce spec.egress',
        'ridgeway explain . Exception spec.overrides',
      ),
    )
    .action(
      async (
        world: string,
        subject: string,
        what: string | undefined,
        field: string | undefined,
        flags: ExplainFlags,
      ) => {
        const { explain } = await import('../commands/explain');
        finish(await explain({ world, subject, what, field }, flags, io));
      },
    );
};
