import { PlatformApi, RequestEffect } from '@ridgeway/plugin-platform-common';
import { Io } from '../../Io';
import { plural } from '../../output/plural';
import { writeChanges } from '../../output/writeChanges';
import { currentText } from '../../portal/currentText';

/** Writes what granting a request does: the exact change, what opens, and what becomes true. */
export async function writeEffect(
  client: PlatformApi,
  effect: RequestEffect,
  { stdout }: Io,
): Promise<void> {
  const { blocked, conditions } = effect;
  if (blocked !== undefined) {
    stdout.write(`It cannot be granted as things stand: ${blocked}\n`);
    return;
  }
  await writeChanges(effect, path => currentText(client, path), stdout);
  for (const { subject, environment, type, status, reason } of conditions) {
    stdout.write(
      `${subject}${
        environment ? ` in ${environment}` : ''
      }: ${type} becomes ${status} (${reason})\n`,
    );
  }
  stdout.write(
    effect.changes.length === 0
      ? 'Granting changes nothing in the intent repository.\n'
      : `Granting commits ${plural(effect.changes.length, 'document')}.\n`,
  );
}
