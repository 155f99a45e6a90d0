/** Largest document, in bytes of UTF-8. */
export const MAX_BYTES = 1024 * 1024;

/** Deepest nesting of mappings and lists. */
export const MAX_DEPTH = 64;

/** Most nodes that aliases and merge keys may add to a document. */
export const MAX_ALIASED_NODES = 10_000;

/** Most findings reported for one document; the rest would bury the first ones. */
export const MAX_FINDINGS = 200;

/** Whether the text takes more than `limit` bytes as UTF-8; stops counting when it does. */
export function exceedsBytes(text: string, limit: number): boolean {
  if (text.length > limit) {
    return true;
  }
  if (text.length * 3 <= limit) {
    return false;
  }
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= limit; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes += 1;
    } else if (unit < 0x800) {
      bytes += 2;
    } else if (unit >= 0xd800 && unit < 0xdc00) {
      bytes += 4;
      index += 1;
    } else {
      bytes += 3;
    }
  }
  return bytes > limit;
}
