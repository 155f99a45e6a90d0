/** Thrown where a text leaves the simple subset; the library then reads it. */
export const NOT_SIMPLE = new Error('not simple');

const WORDS: Readonly<Record<string, boolean | undefined>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};
const NULL = /^(?:null|Null|NULL)$/;
const INTEGER = /^-?[0-9]{1,15}$/;
const DECIMAL = /^-?[0-9]{1,15}\.[0-9]{1,15}$/;
/** Days and versions of three parts: they begin like numbers and are none. */
const NO_NUMBER = /^[0-9]+(?:-[0-9]+-[0-9]+|\.[0-9]+\.[0-9]+[-.0-9A-Za-z]*)$/;
const LIKE_A_NUMBER = /^-?[0-9][0-9A-Fa-fox_.+-]*$/;
const OPTION = /^--?[A-Za-z]/;

/** What a plain scalar means under the core schema; throws {@link NOT_SIMPLE} when in doubt. */
export function simpleScalar(text: string): string | number | boolean {
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit || first === 45) {
    return numeric(text);
  }
  if (Object.hasOwn(WORDS, text)) {
    return WORDS[text] ?? false;
  }
  if (NULL.test(text)) {
    throw NOT_SIMPLE;
  }
  return text;
}

/** Whether a plain key is text under the core schema. */
export function isTextKey(key: string): boolean {
  return !Object.hasOwn(WORDS, key) && !NULL.test(key) && key.length < 256;
}

function numeric(text: string): string | number {
  if (INTEGER.test(text) || DECIMAL.test(text)) {
    const value = Number(text);
    return value === 0 ? 0 : value;
  }
  if (NO_NUMBER.test(text) || OPTION.test(text)) {
    return text;
  }
  if (LIKE_A_NUMBER.test(text) || text.charCodeAt(0) === 45) {
    throw NOT_SIMPLE;
  }
  return text;
}
