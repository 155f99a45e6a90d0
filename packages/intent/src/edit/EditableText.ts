/** A part of a text and what takes its place. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A text with its lines, to find the places of changes in. Offsets count UTF-16 units. */
export class EditableText {
  /** How its lines end. */
  readonly lineEnd: '\n' | '\r\n';

  constructor(readonly text: string) {
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the line after this offset begins, or the end of the text. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end + 1;
  }

  /** Where the line after a value that ends here begins: a block of text ends with its line. */
  afterLineOf(end: number): number {
    return end > 0 && this.text[end - 1] === '\n' ? end : this.nextLine(end);
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  isFirstOnLine(offset: number): boolean {
    return this.text.slice(this.lineStart(offset), offset).trim() === '';
  }

  /** Whole lines put in below the line that this offset ends. */
  linesBelow(end: number, lines: readonly string[]): Splice {
    const at = this.afterLineOf(end);
    const isOpen = at > 0 && this.text[at - 1] !== '\n';
    const inner = lines.join(this.lineEnd);
    return {
      start: at,
      end: at,
      text: isOpen ? this.lineEnd + inner : inner + this.lineEnd,
    };
  }

  /** The text with some of its parts replaced; parts do not overlap. */
  spliced(splices: readonly Splice[]): string {
    let result = this.text;
    const fromTheEnd = [...splices].sort((a, b) => b.start - a.start);
    for (const { start, end, text } of fromTheEnd) {
      result = result.slice(0, start) + text + result.slice(end);
    }
    return result;
  }
}
