/** What a push asks for: a ref to move from one commit to another. */
export interface RefUpdate {
  ref: string;
  before: string;
  after: string;
}

/** Reads the lines that Git gives a pre-receive hook. */
export function parseRefUpdates(lines: string): RefUpdate[] {
  return lines
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [before, after, ...ref] = line.split(' ');
      return { before, after, ref: ref.join(' ') };
    });
}
