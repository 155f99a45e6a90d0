import { IntentFileStep } from '@ridgeway/plugin-platform-node';
import { Git } from './Git';

/** A commit as Git tells it. */
export interface LogEntry {
  commit: string;
  /** ISO moment it was committed. */
  at: string;
  author: { name: string; email: string };
  message: string;
  /** Paths it changes; of a merge, those it changes against all its parents. */
  paths: string[];
  /** What it did to each; a file that moved is named once, where it is now. */
  steps: IntentFileStep[];
}

const START = '\x01';
const FORMAT = '--format=%x01%H%x00%cI%x00%an%x00%ae%x00%B%x00';

/** Reads commits, newest first. Arguments are revisions, options and, after `--`, paths. */
export async function readLog(git: Git, args: string[]): Promise<LogEntry[]> {
  const { stdout } = await git.run([
    '--literal-pathspecs',
    'log',
    '-z',
    '-c',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    FORMAT,
    ...args,
  ]);
  const fields = stdout.toString('utf8').split('\0');
  const entries: LogEntry[] = [];
  let index = 0;
  while (fields[index]?.startsWith(START)) {
    const [commit, at, name, email, message] = fields.slice(index, index + 5);
    // An empty field ends the format; the files follow, the first after a line break.
    index += 6;
    const raw: string[] = [];
    while (index < fields.length && !fields[index].startsWith(START)) {
      raw.push(fields[index].replace(/^\n/, ''));
      index += 1;
    }
    const steps = readSteps(raw.filter(field => field !== ''));
    entries.push({
      commit: commit.slice(START.length),
      at: new Date(at).toISOString(),
      author: { name, email },
      message: message.trimEnd(),
      paths: pathsOf(steps),
      steps,
    });
  }
  return entries;
}

/** `:<mode>... <mode> <blob>... <blob> <status>` and a path, of a file that moved two. */
function readSteps(fields: readonly string[]): IntentFileStep[] {
  const steps: IntentFileStep[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    // A merge has a colon, a mode and a blob for each of its parents.
    const parents = /^:+/.exec(fields[index])?.[0].length ?? 1;
    const words = fields[index].slice(parents).split(' ');
    const status = words[words.length - 1];
    const before = blobOf(words[0], words[parents + 1]);
    const after = blobOf(words[parents], words[words.length - 2]);
    const isMove = parents === 1 && status.startsWith('R');
    const from = isMove ? fields[index + 1] : undefined;
    index += isMove ? 1 : 0;
    steps.push({
      path: fields[index + 1],
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(from === undefined ? {} : { from }),
    });
  }
  return steps;
}

/** Undefined of what is no file: nothing at all, a symbolic link, a submodule. */
function blobOf(mode: string, id: string): string | undefined {
  return mode.startsWith('100') ? id : undefined;
}

function pathsOf(steps: readonly IntentFileStep[]): string[] {
  return steps
    .flatMap(({ path, from }) => (from === undefined ? [path] : [from, path]))
    .sort();
}
