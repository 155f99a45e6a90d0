/** What is not worth reading fast. */
export const UNUSUAL = Symbol('unusual');

/** How anything starts that is not text. */
const NOT_TEXT = /^[-+.~0-9nNtTfF]/;
const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Numbers that have a finding or another notation. */
const UNUSUAL_NUMBER =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

/** What a scalar without quotes means by the core schema of YAML 1.2. */
export function resolvePlain(
  text: string,
): string | number | boolean | null | typeof UNUSUAL {
  if (text === '') {
    return null;
  }
  if (!NOT_TEXT.test(text)) {
    return text;
  }
  switch (text) {
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return resolveNumber(text);
  }
}

function resolveNumber(text: string): string | number | typeof UNUSUAL {
  if (UNUSUAL_NUMBER.test(text)) {
    return UNUSUAL;
  }
  if (!NUMBER.test(text)) {
    return text;
  }
  const value = Number(text);
  const isExact = Number.isSafeInteger(value) || !Number.isInteger(value);
  if (!Number.isFinite(value) || !isExact) {
    return UNUSUAL;
  }
  // Minus zero prints as zero.
  return value === 0 ? 0 : value;
}
