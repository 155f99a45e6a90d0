/** How long a server that was silent is left alone, in milliseconds. */
export const PAUSE_MS = 30_000;

/** How a question ended: `abandoned` by whoever asked, before its time was over. */
export type QuestionEnd = 'heard' | 'silent' | 'abandoned';

/**
 * Remembers that a server was silent, so that not every question waits for it in vain: for a while nobody asks, then one
 * question does, and the others wait for its end. A question that alone is too much for a server that meanwhile
 * answers others is no silence.
 */
export class Silence {
  /** Absent while the server answers. */
  private until: number | undefined;
  /** Ends with the one question that is asked after a while of silence. */
  private probe: Promise<void> | undefined;
  private heard = 0;

  /** @param now - milliseconds since whenever */
  constructor(private readonly now: () => number) {}

  /** Whether the server was silent and has not been heard since. */
  get lasts(): boolean {
    return this.until !== undefined;
  }

  /**
   * Begins a question.
   *
   * @returns takes how it ended, and has to be told; undefined when it is not to be asked
   */
  async begin(): Promise<((end: QuestionEnd) => void) | undefined> {
    while (this.until !== undefined) {
      if (this.now() < this.until) {
        return undefined;
      }
      if (this.probe === undefined) {
        return this.beginProbe();
      }
      await this.probe;
    }
    const before = this.heard;
    return end => {
      // What began before the silence does not prolong it.
      if (end === 'heard' || (this.heard === before && !this.lasts)) {
        this.tell(end);
      }
    };
  }

  private beginProbe(): (end: QuestionEnd) => void {
    let release = () => {};
    this.probe = new Promise<void>(resolve => {
      release = resolve;
    });
    return end => {
      this.probe = undefined;
      this.tell(end);
      release();
    };
  }

  private tell(end: QuestionEnd): void {
    if (end === 'heard') {
      this.heard += 1;
      this.until = undefined;
    } else if (end === 'silent') {
      this.until = this.now() + PAUSE_MS;
    }
  }
}
