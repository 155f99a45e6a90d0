import { lexicalParts } from './lexicalParts';

/** A comment with its place in a text. */
export interface Comment {
  start: number;
  end: number;
  /** From its `#` to the end of the line. */
  text: string;
}

/** The comments of a YAML document, in their order; never a `#` inside a value. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  for (const { isScalar, ...part } of lexicalParts(text)) {
    if (!isScalar && part.text.startsWith('#')) {
      comments.push(part);
    }
  }
  return comments;
}
