import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a Prometheus beside the portal has of which recording. */
export interface FillState {
  /** Fingerprint of the recording. */
  recording: string;
  shiftDays: number;
  /** Milliseconds since 1970 up to which there are samples. */
  until: number;
}

/** Fingerprint of a recording's text. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** @returns undefined when nothing was filled in, or nobody knows */
export function readFillState(folder: string): FillState | undefined {
  try {
    const { recording, shiftDays, until } = JSON.parse(
      readFileSync(fileIn(folder), 'utf8'),
    );
    return typeof recording === 'string' &&
      Number.isInteger(shiftDays) &&
      Number.isFinite(until)
      ? { recording, shiftDays, until }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Complete or not at all: written beside its place and moved there. */
export function writeFillState(folder: string, state: FillState): void {
  const file = fileIn(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(state)}\n`);
  renameSync(`${file}.new`, file);
}

function fileIn(folder: string): string {
  return join(folder, 'recording.json');
}
