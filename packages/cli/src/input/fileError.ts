/** Code of an error of the file system, such as `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'symbolic links lead to each other',
  ENOENT: 'nothing is there',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'you may not read it',
};

/** Why a file cannot be read, in words that follow a colon. */
export function reasonOf(error: unknown): string {
  const known = REASONS[String(codeOf(error))];
  return known ?? (error instanceof Error ? error.message : String(error));
}
