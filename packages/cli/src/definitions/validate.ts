import { ValidateFlags } from './flags';
import { Definition, examples } from './Definition';
import { outputOption } from './options';

/** `ridgeway validate PATH...` */
export const defineValidate: Definition = (program, io, finish) => {
  program
    .command('validate')
    .description('Check files or a world; print every error with its place.')
    .argument(
      '<path...>',
      'a world directory, a file of one, a single file, or - for standard input',
    )
    .addOption(outputOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        'ridgeway validate .',
        'ridgeway validate sectors/commerce/checkout.yaml',
        'git show main:sectors/commerce/checkout.yaml | ridgeway validate -',
        'ridgeway validate . --output json',
      ),
    )
    .action(async (paths: string[], flags: ValidateFlags) => {
      const { validate } = await import('../commands/validate');
      finish(await validate(paths, flags, io));
    });
};
