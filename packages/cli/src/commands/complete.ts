import type { Command, Option } from 'commander';
import { SCHEMA_KINDS } from '@ridgeway/intent';
import { EXIT } from '../exitCodes';
import { Io } from '../Io';
import { environmentsIn, explainableIn, subjectsIn } from './worldNames';

/** What could stand at the cursor. */
interface Offer {
  value: string;
  description?: string;
}

/** Asks the shell to offer names of files. */
const FILES: Offer = { value: ':files' };

/**
 * What the completion scripts ask: everything that could stand at the cursor, a line each, with
 * its description after a tab. Whatever goes wrong offers nothing: a shell is no place for errors.
 *
 * @param words - words after the program's name; the last one is being written
 */
export async function complete(
  program: Command,
  words: readonly string[],
  { stdout }: Io,
): Promise<number> {
  const current = words[words.length - 1] ?? '';
  const offers = await offersFor(program, words.slice(0, -1), current).catch(
    () => [],
  );
  for (const { value, description } of offers) {
    if (value === FILES.value || value.startsWith(current)) {
      stdout.write(description ? `${value}\t${description}\n` : `${value}\n`);
    }
  }
  return EXIT.ok;
}

async function offersFor(
  program: Command,
  before: readonly string[],
  current: string,
): Promise<Offer[]> {
  const command = program.commands.find(each => before.includes(each.name()));
  const { operands, pending, isOver } = readWords(command ?? program, before);
  if (pending) {
    return valuesOf(pending, operands.slice(1));
  }
  if (current.startsWith('-') && !isOver) {
    const options = [
      ...(command?.options ?? []),
      ...program.options,
      ...(command ?? program).createHelp().visibleOptions(command ?? program),
    ];
    return unique(options.map(optionOffer));
  }
  return command
    ? operandOffers(command, operands.slice(1), current)
    : program
        .createHelp()
        .visibleCommands(program)
        .map(each => ({
          value: each.name(),
          description: each.description(),
        }));
}

/** Operands so far (the command first), and the option that waits for its value. */
function readWords(command: Command, words: readonly string[]) {
  const operands: string[] = [];
  let pending: Option | undefined;
  let isOver = false;
  for (const word of words) {
    if (pending) {
      pending = undefined;
    } else if (word === '--' && !isOver) {
      isOver = true;
    } else if (word.startsWith('-') && word !== '-' && !isOver) {
      pending = command.options.find(
        ({ long, short, required }) => required && [long, short].includes(word),
      );
    } else {
      operands.push(word);
    }
  }
  return { operands, pending, isOver };
}

function optionOffer(option: Option): Offer {
  return {
    value: option.long ?? option.flags,
    description: option.description,
  };
}

function valuesOf(option: Option, [world = '.']: string[]): Offer[] {
  switch (option.long) {
    case '--service':
      return offer(subjectsIn(world).filter(name => name.includes('/')));
    case '--environment':
      return offer(environmentsIn(world));
    case '--api-resources':
    case '--write':
      return [FILES];
    default:
      return offer(option.argChoices ?? []);
  }
}

async function operandOffers(
  command: Command,
  operands: readonly string[],
  current: string,
): Promise<Offer[]> {
  const [world = '.', subject = '', what] = operands;
  switch (command.name()) {
    case 'schema':
      return operands.length === 0 ? offer(SCHEMA_KINDS) : [];
    case 'completion':
      return offer(command.registeredArguments[0].argChoices ?? []);
    case 'explain':
      if (operands.length === 1) {
        return offer([...subjectsIn(world), ...SCHEMA_KINDS]);
      }
      return operands.length > 1
        ? explainableIn(world, subject, what, current)
        : [FILES];
    case 'derive':
      return operands.length === 0 ? [FILES] : [];
    case 'diff':
      return operands.length < 2 ? [FILES] : [];
    case 'validate':
      return [FILES];
    default:
      return [];
  }
}

function offer(values: readonly string[]): Offer[] {
  return values.map(value => ({ value }));
}

function unique(offers: readonly Offer[]): Offer[] {
  return [...new Map(offers.map(each => [each.value, each])).values()];
}
