/** Settings of the whole organisation, as they stand in the repository. */
export interface PlatformSettings {
  /** `platform/platform.yaml`. */
  path: string;
  /** With comments, as written. */
  text: string;
  /** Commit that it was read at: `base` of a change. */
  head: string;
  /** Entity reference of the group that owns it. */
  owner: string;
  /** Whether the reader may change it. */
  mayChange: boolean;
}
