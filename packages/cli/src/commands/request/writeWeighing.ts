import { FeatureWeighing } from '@ridgeway/plugin-platform-common';
import { Io } from '../../Io';

/** Writes what the product rules say to a feature; nothing for other requests. */
export function writeWeighing(
  weighing: FeatureWeighing | undefined,
  { stdout }: Io,
): void {
  for (const { says, text } of weighing?.rules ?? []) {
    stdout.write(`${says}: ${text}\n`);
  }
}
