import { Command } from 'commander';
import { Io } from '../Io';

/**
 * Adds one command to the command line. What it does is loaded when it is used, which keeps
 * `--help` quick.
 *
 * @param finish - Receives the exit code of the command that ran.
 */
export type Definition = (
  program: Command,
  io: Io,
  finish: (exitCode: number) => void,
) => void;

/** Text under the help of a command. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map(line => `  ${line}`).join('\n')}`;
}
