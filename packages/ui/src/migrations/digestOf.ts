/**
 * SHA-256 of a text, in hexadecimal digits.
 *
 * @returns undefined where the browser has no means to compute it: only pages served over HTTPS or
 * from this machine do
 */
export async function digestOf(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) {
    return undefined;
  }
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(text),
  );
  return [...new Uint8Array(digest)]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
}
