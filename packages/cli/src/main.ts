import { CommanderError } from 'commander';
import { EXIT } from './exitCodes';
import { Io } from './Io';
import { createProgram } from './program';
import { UsageError } from './UsageError';

/**
 * Runs one command line.
 *
 * @param args - Arguments after the program's name.
 * @returns The exit code, see {@link EXIT}.
 */
export async function main(
  args: string[],
  io: Io = { stdout: process.stdout, stderr: process.stderr },
): Promise<number> {
  // `ridgeway derive ... | head` closes the pipe early; that is not an error.
  io.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
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
