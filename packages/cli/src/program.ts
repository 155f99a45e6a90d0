import { Command } from 'commander';
import { defineApply } from './definitions/apply';
import { defineCompletion } from './definitions/completion';
import { Definition, examples } from './definitions/Definition';
import { defineDerive } from './definitions/derive';
import { defineDiff } from './definitions/diff';
import { defineExplain } from './definitions/explain';
import { defineLedger } from './definitions/ledger';
import { defineLogin } from './definitions/login';
import { defineMigrate } from './definitions/migrate';
import { defineRequest } from './definitions/request';
import { defineSchema } from './definitions/schema';
import { defineStatus } from './definitions/status';
import { defineToken } from './definitions/token';
import { defineValidate } from './definitions/validate';
import { Io } from './Io';
import { styleFor } from './output/styleFor';

const DEFINITIONS: readonly Definition[] = [
  defineValidate,
  defineDerive,
  defineExplain,
  defineDiff,
  defineMigrate,
  defineSchema,
  defineCompletion,
  defineLogin,
  defineStatus,
  defineApply,
  defineRequest,
  defineLedger,
  defineToken,
];

/**
 * The command line.
 *
 * @param finish - Receives the exit code of the command that ran.
 */
export function createProgram(
  io: Io,
  finish: (exitCode: number) => void,
): Command {
  const program = new Command('ridgeway')
    .description(
      'Intent in, infrastructure out: checks and derives offline, asks and changes at a portal.',
    )
    .usage('<command> [options]')
    .option('--color', 'colours also in a pipe')
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      examples(
        'ridgeway validate sectors/commerce/checkout.yaml',
        'ridgeway derive . --service commerce/checkout --environment production',
        'ridgeway derive score.yaml --sector shop --output summary',
        'ridgeway explain . commerce/cart Deployment/cart',
        'ridgeway explain . commerce/checkout spec.replicas',
      ),
    )
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: text => styleFor(io.stdout)('bold', text),
    })
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.width ?? 80,
      getErrHelpWidth: () => io.stderr.width ?? 80,
      getOutHasColors: () => io.stdout.colour,
      getErrHasColors: () => io.stderr.colour,
    });
  for (const define of DEFINITIONS) {
    define(program, io, finish);
  }
  const commands = program.commands.flatMap(each => [each, ...each.commands]);
  for (const command of [program, ...commands]) {
    command.showHelpAfterError(usageOf(command));
  }
  return program;
}

/** The whole help would push the mistake off the screen. */
function usageOf(command: Command): string {
  const names: string[] = [];
  for (let each: Command | null = command; each !== null; each = each.parent) {
    names.unshift(each.name());
  }
  return `\nUsage: ${names.join(' ')} ${command.usage()}\nMore: ${names.join(
    ' ',
  )} --help`;
}
