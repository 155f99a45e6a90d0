/** A git command failed. The message is for the log, not for a reader of the portal. */
export class GitError extends Error {
  name = 'GitError';

  constructor(
    args: string[],
    readonly exitCode: number,
    readonly stderr: string,
  ) {
    super(`git ${args[0]} ended with ${exitCode}: ${stderr.trim()}`);
  }
}
