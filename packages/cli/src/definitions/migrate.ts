import { MigrateFlags } from './flags';
import { Definition, examples } from './Definition';
import { asOfOption, outputOption } from './options';

/** `ridgeway migrate PATH` */
export const defineMigrate: Definition = (program, io, finish) => {
  const migrate = program.command('migrate');
  migrate
    .description(
      'Convert services of older versions; print what changes, and what somebody has to decide.',
    )
    .argument(
      '<path>',
      'a world directory, a file or folder of one, a single file, or - for standard input',
    )
    .addOption(
      migrate
        .createOption('--to <version>', 'version to convert to')
        .choices(['v1', 'v1beta1'])
        .default('v1'),
    )
    .option('--write', 'write the files, one by one')
    .addOption(
      migrate
        .createOption(
          '--accept <migration>',
          'agree to what this migration proposes; can be given several times',
        )
        .argParser((id: string, before: string[]) => [...before, id])
        .default([], 'nothing'),
    )
    .addOption(asOfOption())
    .addOption(outputOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        'ridgeway migrate sectors/commerce/prices.yaml --to v1',
        'ridgeway migrate sectors/commerce --to v1 --write',
        'ridgeway migrate . --to v1 --accept inbound-wildcard --write',
      ),
    )
    .action(async (path: string, flags: MigrateFlags) => {
      const { migrate: run } = await import('../commands/migrate');
      finish(run(path, flags, io));
    });
};
