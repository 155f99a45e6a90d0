/** What the environment says about this process. */
export interface Config {
  port: number;
  /** How long traffic may still arrive after the process was asked to stop. */
  drainMs: number;
}

function wholeNumber(name: string, value: string | undefined, otherwise: number): number {
  if (value === undefined || value === '') {
    return otherwise;
  }
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) {
    throw new Error(`${name} must be a whole number, not "${value}"`);
  }
  return number;
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    port: wholeNumber('PORT', env['PORT'], ${{ values.port }}),
    drainMs: wholeNumber('DRAIN_MS', env['DRAIN_MS'], 5_000),
  };
}
