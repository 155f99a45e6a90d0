/** Exit codes; scripts depend on them. */
export const EXIT = {
  /** Valid, every condition true, done. */
  ok: 0,
  /** Invalid, or some condition false. */
  unmet: 1,
  /** Two worlds differ. */
  changes: 2,
  /** The command line is not one that ridgeway knows (EX_USAGE of sysexits.h). */
  usage: 64,
} as const;
