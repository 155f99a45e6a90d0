import { PlainValue } from './PlainValue';
import { isTextKey, NOT_SIMPLE, simpleScalar } from './simpleScalar';

/** Well below the limit of the language: what is deeper is not simple. */
const DEEPEST = 32;

const KEY = /[A-Za-z_/][A-Za-z0-9_./-]*/y;
const DOUBLE_QUOTED = /"(?:[^"\\\n]|\\["\\/bfnrt])*"/y;
const SINGLE_QUOTED = /'(?:[^'\n]|'')*'/y;
/** A plain scalar in a block: to the end of the line or a comment. */
const BLOCK_PLAIN = /[-A-Za-z0-9_/$(](?:[^\n:# ]|:(?=[^\s])|#| +(?=[^\n# ]))*/y;
/** A plain scalar between brackets. */
const FLOW_PLAIN =
  /[-A-Za-z0-9_/$(](?:[^\s,[\]{}:#"'\\]|:(?=[^\s,[\]{}])| +(?=[^\s,[\]{}:#]))*/y;

/** Reads the simple subset of YAML; see `readSimpleYaml`. Throws {@link NOT_SIMPLE}. */
export class SimpleReader {
  readonly #text: string;
  /** The next character. */
  #at = 0;
  /** Column of the first character of the current line; -1 past the last line. */
  #indent = -1;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): PlainValue {
    this.#nextLine();
    const value = this.#mapping(0);
    if (this.#indent !== -1) {
      throw NOT_SIMPLE;
    }
    return value;
  }

  #block(indent: number): PlainValue {
    return this.#isEntry() ? this.#sequence(indent) : this.#mapping(indent);
  }

  #mapping(indent: number): PlainValue {
    this.#enter();
    const entries: Record<string, PlainValue> = {};
    while (this.#indent === indent) {
      const key = this.#key();
      this.#set(entries, key, this.#blockValue(indent));
    }
    if (this.#indent > indent) {
      throw NOT_SIMPLE;
    }
    this.#depth -= 1;
    return entries;
  }

  #sequence(indent: number): PlainValue {
    this.#enter();
    const entries: PlainValue[] = [];
    while (this.#indent === indent && this.#isEntry()) {
      const start = this.#at - indent;
      this.#at += 1;
      this.#blanks();
      entries.push(this.#entry(indent, this.#at - start));
    }
    if (this.#indent > indent) {
      throw NOT_SIMPLE;
    }
    this.#depth -= 1;
    return entries;
  }

  /** What follows `- `: a value on the line, or a mapping that starts on it. */
  #entry(indent: number, column: number): PlainValue {
    KEY.lastIndex = this.#at;
    const key = KEY.exec(this.#text);
    if (key && this.#text[KEY.lastIndex] === ':') {
      const after = this.#text[KEY.lastIndex + 1];
      if (after === ' ' || after === '\n') {
        this.#indent = column;
        return this.#mapping(column);
      }
    }
    return this.#inline(indent);
  }

  #blockValue(indent: number): PlainValue {
    this.#blanks();
    const next = this.#text[this.#at];
    if (next === '|') {
      return this.#literal(indent);
    }
    if (next !== '\n' && next !== '#') {
      return this.#inline(indent);
    }
    this.#endLine();
    if (
      this.#indent < indent ||
      (this.#indent === indent && !this.#isEntry())
    ) {
      throw NOT_SIMPLE;
    }
    const first = this.#text[this.#at];
    return first === '{' || first === '['
      ? this.#inline(indent)
      : this.#block(this.#indent);
  }

  /** A value that ends with its line; the next line must not continue it. */
  #inline(indent: number): PlainValue {
    const first = this.#text[this.#at];
    let value: PlainValue;
    if (first === '{' || first === '[') {
      value = this.#flow(indent);
    } else if (first === '"' || first === "'") {
      value = this.#quoted();
    } else {
      value = simpleScalar(this.#match(BLOCK_PLAIN));
    }
    this.#endLine();
    if (this.#indent > indent) {
      throw NOT_SIMPLE;
    }
    return value;
  }

  #flow(indent: number): PlainValue {
    const first = this.#text[this.#at];
    if (first === '"' || first === "'") {
      return this.#quoted();
    }
    if (first !== '{' && first !== '[') {
      return simpleScalar(this.#match(FLOW_PLAIN));
    }
    this.#enter();
    this.#at += 1;
    this.#flowBlanks(indent);
    const value =
      first === '{' ? this.#flowMapping(indent) : this.#flowSequence(indent);
    this.#depth -= 1;
    return value;
  }

  #flowMapping(indent: number): PlainValue {
    const entries: Record<string, PlainValue> = {};
    while (this.#text[this.#at] !== '}') {
      const key = this.#key();
      this.#flowBlanks(indent);
      this.#set(entries, key, this.#flow(indent));
      this.#comma('}', indent);
    }
    this.#at += 1;
    return entries;
  }

  #flowSequence(indent: number): PlainValue {
    const entries: PlainValue[] = [];
    while (this.#text[this.#at] !== ']') {
      entries.push(this.#flow(indent));
      this.#comma(']', indent);
    }
    this.#at += 1;
    return entries;
  }

  #comma(end: string, indent: number) {
    this.#flowBlanks(indent);
    if (this.#text[this.#at] === ',') {
      this.#at += 1;
      this.#flowBlanks(indent);
    } else if (this.#text[this.#at] !== end) {
      throw NOT_SIMPLE;
    }
  }

  /** `|` or `|-`, with content that starts on the next line. */
  #literal(indent: number): PlainValue {
    this.#at += 1;
    const isStripped = this.#text[this.#at] === '-';
    this.#at += isStripped ? 1 : 0;
    if (this.#text[this.#at] !== '\n') {
      throw NOT_SIMPLE;
    }
    this.#at += 1;
    const lines: string[] = [];
    let margin = -1;
    let filled = 0;
    while (this.#at < this.#text.length) {
      const end = this.#text.indexOf('\n', this.#at);
      let start = this.#at;
      while (this.#text[start] === ' ') {
        start += 1;
      }
      const column = start - this.#at;
      margin = margin === -1 ? column : margin;
      if (start === end) {
        if (lines.length === 0 || column > margin) {
          throw NOT_SIMPLE;
        }
        lines.push('');
      } else if (column < margin) {
        break;
      } else {
        lines.push(this.#text.slice(this.#at + margin, end));
        filled = lines.length;
      }
      this.#at = end + 1;
    }
    if (margin <= indent || filled === 0) {
      throw NOT_SIMPLE;
    }
    this.#nextLine();
    const content = lines.slice(0, filled).join('\n');
    return isStripped ? content : `${content}\n`;
  }

  #key(): string {
    const first = this.#text[this.#at];
    const isQuoted = first === '"' || first === "'";
    const key = isQuoted ? this.#quoted() : this.#match(KEY);
    const after = this.#text[this.#at + 1];
    if (
      this.#text[this.#at] !== ':' ||
      (after !== ' ' && after !== '\n') ||
      (!isQuoted && !isTextKey(key)) ||
      key.length > 255
    ) {
      throw NOT_SIMPLE;
    }
    this.#at += 1;
    return key;
  }

  #set(entries: Record<string, PlainValue>, key: string, value: PlainValue) {
    if (key === '__proto__' || Object.hasOwn(entries, key)) {
      throw NOT_SIMPLE;
    }
    entries[key] = value;
  }

  #quoted(): string {
    if (this.#text[this.#at] === "'") {
      return this.#match(SINGLE_QUOTED).slice(1, -1).replaceAll("''", "'");
    }
    const text = this.#match(DOUBLE_QUOTED);
    return text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) {
      throw NOT_SIMPLE;
    }
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #isEntry(): boolean {
    return this.#text[this.#at] === '-' && this.#text[this.#at + 1] === ' ';
  }

  #enter() {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw NOT_SIMPLE;
    }
  }

  #blanks() {
    while (this.#text[this.#at] === ' ') {
      this.#at += 1;
    }
  }

  /** Blanks between brackets; lines that go on must be indented more than the block. */
  #flowBlanks(indent: number) {
    this.#blanks();
    while (this.#text[this.#at] === '\n') {
      const start = this.#at + 1;
      this.#at = start;
      this.#blanks();
      if (this.#at - start <= indent) {
        throw NOT_SIMPLE;
      }
    }
  }

  #endLine() {
    const before = this.#at;
    this.#blanks();
    if (this.#text[this.#at] === '#' && this.#at > before) {
      this.#at = this.#text.indexOf('\n', this.#at);
    }
    if (this.#text[this.#at] !== '\n') {
      throw NOT_SIMPLE;
    }
    this.#at += 1;
    this.#nextLine();
  }

  /** Goes to the next line with something on it, from the start of a line. */
  #nextLine() {
    for (;;) {
      const start = this.#at;
      this.#blanks();
      const first = this.#text[this.#at];
      if (first === undefined) {
        this.#indent = -1;
        return;
      }
      if (first === '#') {
        this.#at = this.#text.indexOf('\n', this.#at);
      } else if (first !== '\n') {
        this.#indent = this.#at - start;
        return;
      }
      this.#at += 1;
    }
  }
}
