import { createHash } from 'node:crypto';

/** Id that Git gives to a file of this content: what a clone of the intent repository has too. */
export function blobId(content: Uint8Array): string {
  return createHash('sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}
