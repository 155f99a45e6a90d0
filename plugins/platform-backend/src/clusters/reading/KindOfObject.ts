/** A kind in one version of its group. */
export interface KindOfObject {
  /** `apps/v1`, or `v1` for the core group. */
  apiVersion: string;
  kind: string;
}

/** Tells kinds apart: `apps/v1 Deployment`. */
export function kindKey({ apiVersion, kind }: KindOfObject): string {
  return `${apiVersion} ${kind}`;
}

/** `apps`, or empty for the core group. */
export function groupOf({ apiVersion }: KindOfObject): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}
