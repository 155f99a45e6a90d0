import { Span } from '../model/Located';

/** A place in a text; both count from 1, columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** Turns offsets into lines and columns. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    let next = text.indexOf('\n');
    while (next !== -1) {
      this.#starts.push(next + 1);
      next = text.indexOf('\n', next + 1);
    }
  }

  place(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: offset - this.#starts[low] + 1 };
  }

  /** The span of two offsets. */
  span(start: number, end: number): Span {
    const from = this.place(start);
    const to = this.place(Math.max(start, end));
    return {
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  }
}
