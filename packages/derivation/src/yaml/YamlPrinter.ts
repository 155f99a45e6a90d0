import { dump } from 'js-yaml';

/** How the library prints: every value in full, and lines as they are. */
const STYLE = { noRefs: true, lineWidth: -1 };

/**
 * Text that the library prints as it is: printable ASCII on one line, without what ends a key or
 * begins a comment. It begins with nothing that means something, or with a digit and is neither a
 * number nor a moment, since it has a letter that neither has.
 */
const PLAIN = /^[A-Za-z(/_$](?:[!-9;-~]|:(?=[!-~])| +(?=[!"$-~]))*$/;
const PLAIN_WITH_DIGIT =
  /^[0-9](?=[ -~]*[g-mp-sw(])(?:[!-9;-~]|:(?=[!-~])| +(?=[!"$-~]))*$/;
/** Words that are no text. */
const WORD = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const LONGEST_WORD = 5;
/** Longer keys are written with a question mark. */
const LONGEST_KEY = 1024;

/**
 * Prints objects in block style, byte for byte like the library and several times as fast: it
 * prints the structure itself and asks the library about each distinct scalar only once.
 */
export class YamlPrinter {
  private readonly scalars = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  private text = '';
  private hasUnusualKey = false;

  /** One document, without a marker. */
  print(object: object): string {
    this.text = '';
    this.hasUnusualKey = false;
    this.child(object, '', true);
    if (this.hasUnusualKey) {
      return dump(object, STYLE);
    }
    // Where the last text ends in empty lines, a marker says that they belong to it.
    return this.text.endsWith('\n') ? `${this.text}\n...\n` : `${this.text}\n`;
  }

  /** @param inline - true where the value goes on in the line that is being written */
  private child(value: unknown, indent: string, inline: boolean) {
    const gap = inline ? '' : ' ';
    if (typeof value !== 'object' || value === null) {
      this.text += gap + this.scalar(value, indent);
    } else if (Array.isArray(value)) {
      this.sequence(value, indent, inline);
    } else {
      this.mapping(value, indent, inline);
    }
  }

  private sequence(items: readonly unknown[], indent: string, inline: boolean) {
    if (items.length === 0) {
      this.text += inline ? '[]' : ' []';
      return;
    }
    let isFirst = inline;
    for (const item of items) {
      this.text += isFirst ? '- ' : `\n${indent}- `;
      isFirst = false;
      this.child(item, `${indent}  `, true);
    }
  }

  private mapping(entries: object, indent: string, inline: boolean) {
    let isEmpty = true;
    for (const [key, value] of Object.entries(entries)) {
      if (value !== undefined) {
        this.text += isEmpty && inline ? '' : `\n${indent}`;
        isEmpty = false;
        this.text += `${this.key(key)}:`;
        this.child(value, `${indent}  `, false);
      }
    }
    if (isEmpty) {
      this.text += inline ? '{}' : ' {}';
    }
  }

  private scalar(value: unknown, indent: string): string {
    if (typeof value === 'string') {
      const text = this.string(value);
      // The library indented the lines by two, as deep as it was asked.
      return text.includes('\n')
        ? text.replace(/\n {2}/g, `\n${indent}`)
        : text;
    }
    return Number.isSafeInteger(value) && !Object.is(value, -0)
      ? String(value)
      : printed(value);
  }

  private string(value: string): string {
    if (isPlain(value)) {
      return value;
    }
    let text = this.scalars.get(value);
    if (text === undefined) {
      text = printed(value);
      this.scalars.set(value, text);
    }
    return text;
  }

  private key(name: string): string {
    let text = this.keys.get(name);
    if (text === undefined) {
      text =
        isPlain(name) && name.length <= LONGEST_KEY
          ? name
          : dump({ [name]: 0 }, STYLE).slice(0, -': 0\n'.length);
      this.keys.set(name, text);
    }
    this.hasUnusualKey ||= text.includes('\n') || text.startsWith('? ');
    return text;
  }
}

function isPlain(text: string): boolean {
  const isWord = text.length <= LONGEST_WORD && WORD.test(text);
  return !isWord && (PLAIN.test(text) || PLAIN_WITH_DIGIT.test(text));
}

/** A scalar as the library prints it inside a document: here in a list with something after it. */
function printed(value: unknown): string {
  return dump([value, 0], STYLE).slice('- '.length, -'\n- 0\n'.length);
}
