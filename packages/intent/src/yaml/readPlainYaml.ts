import { Event, parseEvents } from 'js-yaml';
import { EventReader } from './EventReader';
import { exceedsBytes, MAX_BYTES, MAX_DEPTH } from './limits';
import { PlainValue } from './PlainValue';
import { UNUSUAL } from './resolvePlain';

/** Characters that YAML libraries do not agree about, or that nobody means to write. */
const UNUSUAL_TEXT =
  /[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/u;

/**
 * Markers and directives of documents, block scalars that keep blanks or say how they are
 * indented, and lines that a backslash continues.
 */
const UNUSUAL_SYNTAX = /\n *(?:---|\.\.\.|%)|[|>](?:\+|-?[0-9])|\\\n/;

/**
 * Reads the value of a text in which nothing is remarkable, several times as fast as `readYaml`:
 * without anchors, tags, duplicate keys or anything else that is a finding or may become one.
 *
 * @returns what `readYaml` gives for the text, or undefined: then only that one can tell
 */
export function readPlainYaml(text: string): PlainValue | undefined {
  if (
    exceedsBytes(text, MAX_BYTES) ||
    UNUSUAL_TEXT.test(text) ||
    !/^[A-Za-z#"'{\n]|^---\n/.test(text) ||
    UNUSUAL_SYNTAX.test(text)
  ) {
    return undefined;
  }
  const events = eventsOf(text);
  const value = events && new EventReader(text, events).read();
  return value === UNUSUAL ? undefined : value;
}

function eventsOf(text: string): Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch {
    return undefined;
  }
}
