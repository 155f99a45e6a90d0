import type { YAMLError } from 'yaml';
import { TextFinding } from './TextFinding';

/** A syntax error of the YAML library. */
export type SyntaxProblem = Pick<YAMLError, 'code' | 'pos'>;

type SyntaxWording = Pick<TextFinding, 'message' | 'allowed' | 'suggestion'>;

/** What each syntax error means to an author. */
const WORDING: Partial<Record<YAMLError['code'], SyntaxWording>> = {
  ALIAS_PROPS: { message: 'An alias can have neither an anchor nor a tag.' },
  BAD_ALIAS: { message: 'This alias or anchor has no valid name.' },
  BAD_COLLECTION_TYPE: {
    message: 'This tag does not fit the value it stands before.',
  },
  BAD_DIRECTIVE: { message: 'This directive is not understood.' },
  BAD_DQ_ESCAPE: {
    message: 'This escape sequence does not exist in double-quoted text.',
    suggestion: 'Write \\\\ for a backslash, or use single quotes.',
  },
  BAD_INDENT: {
    message: 'This line is not indented like its neighbours.',
    allowed: 'the same number of spaces for everything on one level',
    suggestion: 'Look for a bracket or quote that is not closed before it.',
  },
  BAD_PROP_ORDER: {
    message: 'Anchors and tags must come right before the value.',
  },
  BAD_SCALAR_START: {
    message: 'Text cannot start with this character.',
    suggestion: 'Put the text in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second ": " on this line.',
    suggestion: 'Put the value in quotes, or start a new line.',
  },
  BLOCK_IN_FLOW: {
    message: 'Indented blocks cannot stand inside [ ] or { }.',
  },
  IMPOSSIBLE: { message: 'This cannot be read as YAML.' },
  KEY_OVER_1024_CHARS: { message: 'This key is longer than 1024 characters.' },
  MISSING_CHAR: {
    message: 'A closing or separating character is missing here.',
    suggestion:
      'Look for a missing space after ":" or "-", a comma, a closing quote or a bracket.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This key has no ":" after it on its line.',
    suggestion: 'Write it as "key: value".',
  },
  MULTIPLE_ANCHORS: { message: 'A value can have one anchor only.' },
  MULTIPLE_TAGS: { message: 'A value can have one tag only.' },
  RESOURCE_EXHAUSTION: { message: 'This text is nested too deeply to read.' },
  TAG_RESOLVE_FAILED: {
    message: 'This tag has no meaning here.',
    suggestion: 'Remove the tag; quote the value where it is meant as text.',
  },
  UNEXPECTED_TOKEN: {
    message: 'This is not expected here.',
    suggestion: 'Put text with special characters in quotes.',
  },
};

const TAB_INDENT = /^ *\t/;

/** Words a syntax error of the YAML library for the author of the document. */
export function syntaxFinding(error: SyntaxProblem, text: string): TextFinding {
  const start = Math.min(error.pos[0], text.length);
  const end = Math.max(start, Math.min(error.pos[1], text.length));
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const tab = TAB_INDENT.exec(text.slice(lineStart, lineStart + 512));
  if (error.code === 'TAB_AS_INDENT' || tab) {
    const at = tab ? lineStart + tab[0].length - 1 : start;
    return {
      reason: 'TabIndentation',
      start: at,
      end: at + 1,
      message: 'A tab is used for indentation.',
      allowed: 'spaces; YAML does not allow tabs here',
      suggestion: 'Replace the tab by two spaces.',
    };
  }
  const wording = WORDING[error.code] ?? {
    message: 'This cannot be read as YAML.',
  };
  return {
    reason:
      error.code === 'TAG_RESOLVE_FAILED' ? 'UnsupportedTag' : 'YamlSyntax',
    start,
    end,
    ...wording,
  };
}
