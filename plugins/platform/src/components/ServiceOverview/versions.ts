/** What intents are best written in. */
export const NEWEST_VERSION = 'ridgeway.dev/v1';

/** Whether a document is written in a version of ours that is not the newest; Score has versions of its own. */
export function isOldVersion(version: string): boolean {
  return version.startsWith('ridgeway.dev/') && version !== NEWEST_VERSION;
}
