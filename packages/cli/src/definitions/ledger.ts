import { Command, InvalidArgumentError, Option } from 'commander';
import {
  LedgerExportFlags,
  LedgerImportFlags,
  LedgerRemoveFlags,
} from './flags';
import { Definition, examples } from './Definition';
import { portalOption } from './options';

/** `ridgeway ledger ...` */
export const defineLedger: Definition = (program, io, finish) => {
  const ledger = program
    .command('ledger')
    .description('Write the ledger of a portal to a file, and bring facts in.')
    .addHelpText(
      'after',
      examples(
        'ridgeway ledger export > facts.jsonl',
        'ridgeway ledger import facts.jsonl --partition live',
        'ridgeway ledger remove-example',
      ),
    );
  const command = (name: string, description: string): Command =>
    ledger.command(name).description(description).addOption(portalOption());

  command('export', 'Print every fact, in order.')
    .addOption(
      new Option('--format <format>', 'csv cannot be brought in again')
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .addOption(
      new Option(
        '--after <position>',
        'only what follows the fact at this position',
      ).argParser(parsePosition),
    )
    .action(async (flags: LedgerExportFlags) => {
      const { exportFacts } = await import('../commands/ledger/exportFacts');
      finish(await exportFacts(flags, io));
    });

  command('import', 'Bring in the facts of a file; those known are left out.')
    .argument('<file>', 'lines as export prints them')
    .addOption(
      new Option('--partition <partition>', 'what they are to belong to')
        .choices(['example', 'live'])
        .default('example'),
    )
    .option('--shift', 'move them by whole days, so that the last is of today')
    .action(async (file: string, flags: LedgerImportFlags) => {
      const { importFacts } = await import('../commands/ledger/importFacts');
      finish(await importFacts(file, flags, io));
    });

  command('remove-example', 'Remove every fact of the example company.')
    .option('-y, --yes', 'do not ask once more')
    .action(async (flags: LedgerRemoveFlags) => {
      const { removeExample } = await import(
        '../commands/ledger/removeExample'
      );
      finish(await removeExample(flags, io));
    });
};

function parsePosition(value: string): number {
  if (!/^\d{1,15}$/.test(value)) {
    throw new InvalidArgumentError('It must be the position of a fact.');
  }
  return Number(value);
}
