import { END } from '../story/times';
import { RecordingHead } from './Recording';

/** Hours at first, and five minutes each for the last two days. */
const SPANS = [
  { slots: 28 * 24, seconds: 3600 },
  { slots: 2 * 24 * 12, seconds: 300 },
];

/** A slot of the recording. */
export interface Slot {
  start: Date;
  seconds: number;
}

/** Every slot, in order. */
export const SLOTS: readonly Slot[] = slots();

/** The first line of the recording. */
export const HEAD: RecordingHead = { end: END.toISOString(), spans: SPANS };

/** Position of the slot that a moment lies in. */
export function slotAt(at: Date): number {
  return SLOTS.findIndex(
    ({ start, seconds }) => at.getTime() < start.getTime() + seconds * 1000,
  );
}

function slots(): Slot[] {
  const length = SPANS.reduce(
    (sum, span) => sum + span.slots * span.seconds,
    0,
  );
  let start = END.getTime() - length * 1000;
  return SPANS.flatMap(({ slots: count, seconds }) =>
    Array.from({ length: count }, () => {
      const slot = { start: new Date(start), seconds };
      start += seconds * 1000;
      return slot;
    }),
  );
}
