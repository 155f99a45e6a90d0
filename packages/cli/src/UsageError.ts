/** The command line cannot be followed; the message says why and what would be possible. */
export class UsageError extends Error {}
