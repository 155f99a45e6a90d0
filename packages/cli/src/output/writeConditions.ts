import { Condition, Remedy } from '@ridgeway/derivation';
import { Source } from '../input/Source';
import { Output } from '../Io';
import { styleFor } from './styleFor';

/** Writes conditions that are not true, each with its way out; a permit is written once. */
export function writeConditions(
  conditions: readonly Condition[],
  source: Pick<Source, 'nameOf'>,
  stream: Output,
): void {
  const style = styleFor(stream);
  const written = new Set<string>();
  for (const condition of conditions) {
    const { subject, environment, type, status, reason, message } = condition;
    const where = environment ? `${subject} in ${environment}` : subject;
    // What is to be done in time works as it should until then.
    const tone = type === 'Current' ? 'yellow' : 'red';
    const what = style(tone, `${type}=${status}`);
    stream.write(`${style('bold', where)}: ${what}, ${reason}: ${message}\n`);
    for (const remedy of remediesOf(condition)) {
      const lines = wayOut(remedy, message, source).filter(
        line => !written.has(line),
      );
      stream.write(lines.map(line => `  ${line}\n`).join(''));
      if (remedy.permit) {
        lines.forEach(line => written.add(line));
      }
    }
    stream.write('\n');
  }
}

function remediesOf({ denials, remedy }: Condition): Remedy[] {
  if (denials && denials.length > 0) {
    return denials.map(denial => denial.remedy);
  }
  return remedy ? [remedy] : [];
}

function wayOut(
  remedy: Remedy,
  message: string,
  source: Pick<Source, 'nameOf'>,
): string[] {
  const { summary, location, permit, change } = remedy;
  return [
    // Messages of denials end with the way out already.
    ...(message.includes(summary) ? [] : [summary]),
    ...(location
      ? [
          `at ${source.nameOf(location.file)}:${location.line}:${
            location.column
          }`,
        ]
      : []),
    ...(permit
      ? [
          [
            `permit ${
              change ? `for ${change.path}` : 'under platform/policies'
            }:`,
            permit.trimEnd(),
          ]
            .join('\n')
            .replace(/\n/g, '\n    '),
        ]
      : []),
  ];
}
