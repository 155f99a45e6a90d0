/** `Service v1`. */
export function versionInWords({
  kind,
  version,
}: {
  kind: string;
  version: string;
}): string {
  return `${kind} ${version.replace(/^.*\//, '')}`;
}
