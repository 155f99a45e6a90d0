import { Diagnostic, formatDiagnostic } from '@ridgeway/intent';

/** Every problem of a push, as compilers show them, with the line and the way out. */
export function describeRefusal(
  errors: Diagnostic[],
  texts: ReadonlyMap<string, string | undefined>,
): string[] {
  const files = new Set(errors.map(({ file }) => file)).size;
  return [
    ...errors.flatMap(error => [
      ...formatDiagnostic(error, texts.get(error.file))
        .split('\n')
        .map(withoutControls),
      '',
    ]),
    `The push has ${count(errors.length, 'problem')} in ${count(
      files,
      'file',
    )}. Correct ${
      errors.length === 1 ? 'it' : 'them'
    } and push again; the same checks run with: ridgeway validate .`,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What a file says must not move the cursor of the terminal that shows it. */
function withoutControls(line: string): string {
  // eslint-disable-next-line no-control-regex
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '\uFFFD');
}
