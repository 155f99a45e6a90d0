import { StatusFlags } from './flags';
import { Definition, examples } from './Definition';
import {
  environmentOption,
  outputOption,
  parseSubject,
  portalOption,
} from './options';

/** `ridgeway status S/N` */
export const defineStatus: Definition = (program, io, finish) => {
  program
    .command('status')
    .description(
      'Say how a service or sector stands at a portal; exit with 1 when a condition is not met.',
    )
    .argument(
      '<subject>',
      'a service such as commerce/checkout, or a sector',
      parseSubject,
    )
    .addOption(environmentOption())
    .addOption(portalOption())
    .addOption(outputOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        'ridgeway status commerce/checkout',
        'ridgeway status commerce --output json',
      ),
    )
    .action(async (subject: string, flags: StatusFlags) => {
      const { status } = await import('../commands/status');
      finish(await status(subject, flags, io));
    });
};
