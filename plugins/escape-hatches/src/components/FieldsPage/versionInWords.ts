/** `Service v1`, which stays on one line. */
export function versionInWords({
  kind,
  version,
}: {
  kind: string;
  version: string;
}): string {
  return `${kind}\u00a0${version.replace(/^.*\//, '')}`;
}
