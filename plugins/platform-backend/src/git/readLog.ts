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
    '--name-only',
    '--no-renames',
    FORMAT,
    ...args,
  ]);
  const fields = stdout.toString('utf8').split('\0');
  const entries: LogEntry[] = [];
  let index = 0;
  while (fields[index]?.startsWith(START)) {
    const [commit, at, name, email, message] = fields.slice(index, index + 5);
    // An empty field ends the format; the paths follow, the first after a line break.
    index += 6;
    const paths: string[] = [];
    while (index < fields.length && !fields[index].startsWith(START)) {
      const path = fields[index].replace(/^\n/, '');
      if (path !== '') {
        paths.push(path);
      }
      index += 1;
    }
    entries.push({
      commit: commit.slice(START.length),
      at: new Date(at).toISOString(),
      author: { name, email },
      message: message.trimEnd(),
      paths,
    });
  }
  return entries;
}
