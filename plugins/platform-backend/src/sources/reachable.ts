import { toError } from '@backstage/errors';
import { SourceStatus } from '@ridgeway/plugin-platform-common';
import { SourceReader } from './SourceReader';

/** Nobody waits longer than this for a source to answer. */
const PATIENCE_MS = 3_000;

/** Tells of something whether it answers, by asking it, and when it last did. */
export function reachable(
  source: Pick<SourceStatus, 'kind' | 'name'>,
  ask: () => Promise<unknown>,
  now: () => Date = () => new Date(),
): SourceReader {
  let seenAt: string | undefined;
  return async () => {
    try {
      await inTime(ask());
      seenAt = now().toISOString();
      return [{ ...source, state: 'connected', seenAt }];
    } catch (error) {
      return [
        {
          ...source,
          state: 'down',
          ...(seenAt === undefined ? {} : { seenAt }),
          message: `The ${source.name} does not answer (${
            toError(error).message
          }). What it said last is shown until it does; whoever runs the portal can see why in its log.`,
        },
      ];
    }
  };
}

async function inTime(answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer for ${PATIENCE_MS / 1000} seconds`)),
      PATIENCE_MS,
    );
  });
  try {
    await Promise.race([answer, tired]);
  } finally {
    clearTimeout(timer);
  }
}
