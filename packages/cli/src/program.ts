import { Command } from 'commander';
import { defineCompletion } from './definitions/completion';
import { Definition, examples } from './definitions/Definition';
import { defineDerive } from './definitions/derive';
import { defineDiff } from './definitions/diff';
import { defineExplain } from './definitions/explain';
import { defineLogin } from './definitions/login';
import { defineSchema } from './definitions/schema';
import { defineToken } from './definitions/token';
import { defineValidate } from './definitions/validate';
import { Io } from './Io';
import { styleFor } from './output/styleFor';

const DEFINITIONS: readonly Definition[] = [
  defineValidate,
  defineDerive,
  defineExplain,
  defineDiff,
  defineSchema,
  defineCompletion,
  defineLogin,
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
    .description('Intent in, infrastructure out: checks and derives offline.')
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
  for (const command of [program, ...program.commands]) {
    command.showHelpAfterError(usageOf(program, command));
  }
  return program;
}

/** The whole help would push the mistake off the screen. */
function usageOf(program: Command, command: Command): string {
  const name =
    command === program
      ? program.name()
      : `${program.name()} ${command.name()}`;
  return `\nUsage: ${name} ${command.usage()}\nMore: ${name} --help`;
}
