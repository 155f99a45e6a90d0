import { Comment, commentsOf } from './commentsOf';

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
  #comments?: readonly Comment[];

  /** @param comments - all of its comments in their order, where they are known already */
  constructor(readonly text: string, comments?: readonly Comment[]) {
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    this.#comments = comments;
  }

  /** All of its comments, in their order. */
  get comments(): readonly Comment[] {
    this.#comments ??= this.text.includes('#') ? commentsOf(this.text) : [];
    return this.#comments;
  }

  commentsWithin(start: number, end: number): Comment[] {
    const hash = this.text.indexOf('#', start);
    if (hash < 0 || hash >= end) {
      return [];
    }
    return this.comments.filter(
      comment => comment.start >= start && comment.end <= end,
    );
  }

  /** The comment on the line of an offset, with nothing but blanks and a comma before it. */
  commentBehind(offset: number): Comment | undefined {
    const blanks = /[ \t]*,?[ \t]*(?=#)/y;
    blanks.lastIndex = offset;
    return blanks.test(this.text)
      ? this.comments.find(({ start }) => start === blanks.lastIndex)
      : undefined;
  }

  /** Comments on the lines directly above that of an offset. */
  commentsAbove(offset: number): Comment[] {
    const above: Comment[] = [];
    let line = this.lineStart(offset);
    const before = this.text.slice(this.lineStart(line - 1), line);
    if (!before.trimStart().startsWith('#')) {
      return [];
    }
    for (const comment of [...this.comments].reverse()) {
      if (
        comment.end < line &&
        this.nextLine(comment.start) === line &&
        this.isFirstOnLine(comment.start)
      ) {
        above.unshift(comment);
        line = this.lineStart(comment.start);
      }
    }
    return above;
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

  /** Where the line of a value that ends here ends, without its line end. */
  lineEndOf(end: number): number {
    const next = this.afterLineOf(end);
    return next - (/\r?\n?$/.exec(this.text.slice(0, next))?.[0].length ?? 0);
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** The blanks that the line of an offset begins with. */
  indentAt(offset: number): string {
    return /^ */.exec(this.text.slice(this.lineStart(offset)))?.[0] ?? '';
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

  /** Whole lines put in above the line of this offset. */
  linesAbove(offset: number, lines: readonly string[]): Splice {
    const at = this.lineStart(offset);
    const text = lines.map(line => line + this.lineEnd).join('');
    return { start: at, end: at, text };
  }

  /** The text with some of its parts replaced; undefined where parts overlap. */
  spliced(splices: readonly Splice[]): string | undefined {
    let result = '';
    let at = 0;
    const inOrder = [...splices].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
    for (const { start, end, text } of inOrder) {
      if (start < at) {
        return undefined;
      }
      result += this.text.slice(at, start) + text;
      at = end;
    }
    return result + this.text.slice(at);
  }
}
