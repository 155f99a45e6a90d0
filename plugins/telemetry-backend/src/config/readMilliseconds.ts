import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';

/**
 * Reads a duration.
 *
 * @param place - what is configured, for the message: `ridgeway.telemetry.otlp`
 * @returns milliseconds; undefined when there is none
 * @throws InputError when it is not longer than nothing
 */
export function readMilliseconds(
  config: Config,
  key: string,
  place: string,
): number | undefined {
  if (!config.has(key)) {
    return undefined;
  }
  const milliseconds = durationToMilliseconds(
    readDurationFromConfig(config, { key }),
  );
  if (milliseconds <= 0) {
    throw new InputError(`${place}: ${key} has to be longer than nothing.`);
  }
  return milliseconds;
}
