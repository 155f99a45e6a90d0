/** What decides about colours. */
export interface ColourWishes {
  /** Arguments of the command line. */
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  isTerminal: boolean;
}

/**
 * Whether to write colours: `--color` or `--no-color`, the last of them; otherwise `FORCE_COLOR`;
 * otherwise `NO_COLOR`; otherwise only on a terminal that is not dumb.
 */
export function wantsColour({ args, env, isTerminal }: ColourWishes): boolean {
  const end = args.indexOf('--');
  const asked = args
    .slice(0, end < 0 ? undefined : end)
    .filter(arg => arg === '--color' || arg === '--no-color')
    .pop();
  if (asked !== undefined) {
    return asked === '--color';
  }
  if (env.FORCE_COLOR !== undefined) {
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  }
  return !env.NO_COLOR && isTerminal && env.TERM !== 'dumb';
}
