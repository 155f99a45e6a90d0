import { Source } from '../input/Source';
import { Output } from '../Io';

/** Says what was taken for granted around a single file. */
export function writeMadeUp({ madeUp, only }: Source, stream: Output): void {
  if (!madeUp) {
    return;
  }
  stream.write(
    `note: ${only} is derived in a sector made up around the file.\n`,
  );
  if (madeUp.grants.length > 0) {
    stream.write(
      `  The real sector ${madeUp.sector} would have to\n${madeUp.grants
        .map(grant => `  - ${grant}\n`)
        .join('')}`,
    );
  }
}
