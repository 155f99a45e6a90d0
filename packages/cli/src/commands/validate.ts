import { Diagnostic } from '@ridgeway/intent';
import { EXIT } from '../exitCodes';
import { findWorld, isWorld } from '../input/findWorld';
import { openSingleFile } from '../input/openSingleFile';
import { isDirectory } from '../input/openSource';
import { openWorld } from '../input/openWorld';
import { Source } from '../input/Source';
import { Io } from '../Io';
import { plural } from '../output/plural';
import { writeDiagnostics } from '../output/writeDiagnostics';
import { UsageError } from '../UsageError';
import { findings, hasErrors } from './findings';

/**
 * `ridgeway validate PATH...`: findings on stdout, since they are what was asked for; a sentence
 * about them on stderr.
 */
export async function validate(paths: string[], io: Io): Promise<number> {
  const all: Diagnostic[] = [];
  for (const path of paths) {
    const { source, isAsked } = open(path);
    const found = (await findings(source)).filter(isAsked);
    writeDiagnostics(found, source, io.stdout);
    all.push(...found);
  }
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const warnings = all.length - errors;
  io.stderr.write(
    errors === 0
      ? `Valid: ${paths.join(', ')}${
          warnings > 0 ? `, with ${plural(warnings, 'warning')}` : ''
        }\n`
      : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}\n`,
  );
  return hasErrors(all) ? EXIT.unmet : EXIT.ok;
}

/** A file of a world is checked against its world, and only what concerns it is reported. */
function open(path: string): {
  source: Source;
  isAsked(diagnostic: Diagnostic): boolean;
} {
  const isFolder = isDirectory(path);
  if (isFolder && isWorld(path)) {
    return { source: openWorld(path), isAsked: () => true };
  }
  const inside = findWorld(path);
  if (inside) {
    return {
      source: openWorld(inside.root),
      isAsked: ({ file }) =>
        file === inside.path || file.startsWith(`${inside.path}/`),
    };
  }
  if (isFolder) {
    throw new UsageError(
      `${path} is not a world: it has neither a folder sectors/ nor platform/.`,
    );
  }
  return { source: openSingleFile(path), isAsked: () => true };
}
