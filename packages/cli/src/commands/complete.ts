import type { Command, Option } from 'commander';
import { ASSISTED_MIGRATIONS, SCHEMA_KINDS } from '@ridgeway/intent';
import { EXIT } from '../exitCodes';
import { Io } from '../Io';
import { environmentsIn, explainableIn, subjectsIn } from './worldNames';

/** Nobody waits longer for a shell to offer something. */
const PATIENCE_MS = 2_000;

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
  const { command, depth } = commandOf(program, before);
  const { operands, pending, isOver } = readWords(command, before);
  const given = operands.slice(depth);
  if (pending) {
    return valuesOf(pending, given);
  }
  if (current.startsWith('-') && !isOver) {
    const options = [
      ...command.options,
      ...program.options,
      ...command.createHelp().visibleOptions(command),
    ];
    return unique(options.map(optionOffer));
  }
  return command.commands.length > 0
    ? command
        .createHelp()
        .visibleCommands(command)
        .map(each => ({
          value: each.name(),
          description: each.description(),
        }))
    : operandOffers(command, given, current);
}

/** The innermost command that the words name, and how many of them do. */
function commandOf(
  program: Command,
  words: readonly string[],
): { command: Command; depth: number } {
  let command = program;
  let depth = 0;
  for (const word of words) {
    const next = command.commands.find(each => each.name() === word);
    if (next) {
      command = next;
      depth++;
    }
  }
  return { command, depth };
}

/** Operands so far (names of commands first), and the option that waits for its value. */
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
    case '--accept':
      return offer(ASSISTED_MIGRATIONS);
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
    case 'migrate':
      return operands.length === 0 ? [FILES] : [];
    case 'diff':
      return operands.length < 2 ? [FILES] : [];
    case 'validate':
    case 'apply':
      return [FILES];
    case 'status':
    case 'from':
      return operands.length === 0 ? offer(subjectsIn('.')) : [];
    case 'open':
      return openOffers(command, operands);
    case 'show':
    case 'grant':
    case 'decline':
    case 'withdraw':
      return operands.length === 0 ? openRequests() : [];
    default:
      return [];
  }
}

function openOffers(command: Command, operands: readonly string[]): Offer[] {
  return operands.length === 0
    ? offer(command.registeredArguments[0].argChoices ?? [])
    : offer(subjectsIn('.'));
}

/** Ids of the open requests at the portal that was used last. */
async function openRequests(): Promise<Offer[]> {
  const { openPortal } = await import('../portal/openPortal');
  const { items } = await openPortal(undefined).client.getRequests(
    { state: 'open' },
    { signal: AbortSignal.timeout(PATIENCE_MS) },
  );
  return items.map(({ id, title }) => ({ value: id, description: title }));
}

function offer(values: readonly string[]): Offer[] {
  return values.map(value => ({ value }));
}

function unique(offers: readonly Offer[]): Offer[] {
  return [...new Map(offers.map(each => [each.value, each])).values()];
}
