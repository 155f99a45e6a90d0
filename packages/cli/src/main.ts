import { CommanderError } from 'commander';
import { EXIT } from './exitCodes';
import { Io, Output } from './Io';
import { wantsColour } from './output/wantsColour';
import { createProgram } from './program';
import { UsageError } from './UsageError';

/**
 * Runs one command line.
 *
 * @param args - Arguments after the program's name.
 * @returns The exit code, see {@link EXIT}.
 */
export async function main(args: string[]): Promise<number> {
  const io: Io = {
    stdout: outputTo(process.stdout, args),
    stderr: outputTo(process.stderr, args),
  };
  let exitCode: number = EXIT.ok;
  const program = createProgram(io, code => {
    exitCode = code;
  });
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return EXIT.usage;
    }
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    }
    if (error instanceof UsageError) {
      io.stderr.write(`ridgeway: ${error.message}\n`);
      return EXIT.usage;
    }
    throw error;
  }
}

function outputTo(stream: NodeJS.WriteStream, args: string[]): Output {
  // `ridgeway derive ... | head` closes the pipe early; that is not an error.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
  const { isTTY: isTerminal = false } = stream;
  return {
    write: text => stream.write(text),
    colour: wantsColour({ args, env: process.env, isTerminal }),
    width: isTerminal ? stream.columns : undefined,
  };
}
