import { Lexer } from 'yaml';

/** A comment with its place in a text. */
export interface Comment {
  start: number;
  end: number;
  /** From its `#` to the end of the line. */
  text: string;
}

/** Marks of the library between parts of a text; they stand for no character of it. */
const MARKS = ['\u0002', '\u0018', '\u001f'];
const BEFORE_SCALAR = '\u001f';

/** The comments of a YAML document, in their order; never a `#` inside a value. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let start = 0;
  let isScalar = false;
  for (const part of new Lexer().lex(text)) {
    if (MARKS.includes(part) && !isScalar) {
      isScalar = part === BEFORE_SCALAR;
      continue;
    }
    const end = start + part.length;
    if (!isScalar && part.startsWith('#')) {
      comments.push({ start, end, text: part });
    }
    isScalar = false;
    start = end;
  }
  return comments;
}
