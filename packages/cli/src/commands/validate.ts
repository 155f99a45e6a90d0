import { Diagnostic } from '@ridgeway/intent';
import { ValidateFlags } from '../definitions/flags';
import { EXIT } from '../exitCodes';
import { openPart } from '../input/openPart';
import { Io } from '../Io';
import { plural } from '../output/plural';
import { styleFor } from '../output/styleFor';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { findings } from './findings';

/** What `validate --output json` prints; other programs depend on its shape. */
interface Report {
  valid: boolean;
  errors: number;
  warnings: number;
  /** By path of the command line, and by place; `file` as the reader knows it. */
  findings: Diagnostic[];
}

/**
 * `ridgeway validate PATH...`: findings on stdout, since they are what was asked for; a sentence
 * about them on stderr.
 */
export async function validate(
  paths: string[],
  { output }: ValidateFlags,
  io: Io,
): Promise<number> {
  const all: Diagnostic[] = [];
  for (const path of new Set(paths)) {
    const { source, isAsked } = openPart(path);
    const found = (await findings(source)).filter(({ file }) => isAsked(file));
    if (output === 'text') {
      writeDiagnostics(found, source, io.stdout);
    }
    all.push(
      ...found.map(each => ({ ...each, file: source.nameOf(each.file) })),
    );
  }
  const report = reportOf(all);
  if (output === 'json') {
    io.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  } else {
    writeSummary(report, paths, io);
  }
  return report.valid ? EXIT.ok : EXIT.unmet;
}

function reportOf(all: Diagnostic[]): Report {
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return {
    valid: errors === 0,
    errors,
    warnings: all.length - errors,
    findings: all,
  };
}

function writeSummary(
  { valid, errors, warnings }: Report,
  paths: string[],
  { stderr }: Io,
): void {
  const style = styleFor(stderr);
  const counted = plural(warnings, 'warning');
  stderr.write(
    valid
      ? `${style('green', 'Valid')}: ${paths.join(', ')}${
          warnings > 0 ? `, with ${counted}` : ''
        }\n`
      : `${style('red', plural(errors, 'error'))}, ${counted}\n`,
  );
}
