import { ApplyFlags } from './flags';
import { Definition, examples } from './Definition';
import { portalOption, sectorOption } from './options';

/** `ridgeway apply PATH...` */
export const defineApply: Definition = (program, io, finish) => {
  program
    .command('apply')
    .description(
      'Send documents to the intent repository of a portal; print what changes and what became of it.',
    )
    .argument(
      '<path...>',
      'a world directory, files or folders of one, documents from anywhere, or - for one on standard input',
    )
    .option('-m, --message <text>', 'what the change is for')
    .option('--dry-run', 'only print what would change')
    .option(
      '--base <commit>',
      'commit you looked at: refused when one of the documents changed since; default the newest',
    )
    .addOption(sectorOption())
    .addOption(portalOption())
    .addHelpText(
      'after',
      examples(
        'ridgeway apply sectors/commerce/checkout.yaml --message "Scale to five"',
        'ridgeway apply . --dry-run',
        'ridgeway apply score.yaml --sector commerce --message "Bring the cart"',
      ),
    )
    .action(async (paths: string[], flags: ApplyFlags) => {
      const { apply } = await import('../commands/apply');
      finish(await apply(paths, flags, io));
    });
};
