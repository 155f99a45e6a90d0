import { FactData, FactType } from '@ridgeway/plugin-platform-common';
import { createHash } from 'node:crypto';

/** Something that happened at Fernhill Outdoor. */
export interface Happening<T extends FactType> {
  /** As the control plane would name it, where it might record the same; default one of its own. */
  key?: string;
  at: Date;
  type: T;
  /** Absent when it is about the whole platform. */
  subject?: string;
  /** Name of the person; absent when it happens by itself. */
  by?: string;
  data: FactData<T>;
}

/** A line of the file: a fact as the ledger exports it. */
export interface HistoryLine {
  position: number;
  key: string;
  at: string;
  type: FactType;
  subject?: string;
  actor: string;
  data: Record<string, unknown>;
  partition: 'example';
}

/** Collects what happened, in whichever order it is told. */
export class History {
  private readonly told: Array<Omit<HistoryLine, 'position'>> = [];

  add<T extends FactType>(happening: Happening<T>): void {
    const { key, at, type, subject, by, data } = happening;
    this.told.push({
      key: key ?? `history:${type}:${this.told.length}`,
      at: at.toISOString(),
      type,
      ...(subject === undefined ? {} : { subject }),
      actor: by === undefined ? 'platform' : `user:default/${by}`,
      data,
      partition: 'example',
    });
  }

  /** In the order in which it happened; what happens later than `end` is left out. */
  lines(end: Date): HistoryLine[] {
    return this.told
      .filter(({ at }) => at <= end.toISOString())
      .map((line, index) => ({ line, index }))
      .sort((a, b) => a.line.at.localeCompare(b.line.at) || a.index - b.index)
      .map(({ line }, index) => ({ position: index + 1, ...line }));
  }
}

/** The id of a commit that was never made. */
export function commitOf(path: string, at: Date): string {
  return createHash('sha1').update(`${path}@${at.toISOString()}`).digest('hex');
}
