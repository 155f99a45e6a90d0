import { Lexer } from 'yaml';

/** A part of a YAML text as it stands there: punctuation, blanks, a comment, a value. */
export interface LexicalPart {
  start: number;
  end: number;
  text: string;
  /** Whether it is the text of a value, whatever that begins with. */
  isScalar: boolean;
}

/** Marks of the library between parts of a text; they stand for no character of it. */
const MARKS = ['\u0002', '\u0018', '\u001f'];
const BEFORE_SCALAR = '\u001f';

/** The parts of a text in their order; together they are all of it. */
export function* lexicalParts(text: string): Generator<LexicalPart> {
  let start = 0;
  let isScalar = false;
  for (const part of new Lexer().lex(text)) {
    if (MARKS.includes(part) && !isScalar) {
      isScalar = part === BEFORE_SCALAR;
      continue;
    }
    const end = start + part.length;
    yield { start, end, text: part, isScalar };
    isScalar = false;
    start = end;
  }
}
