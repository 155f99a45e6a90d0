/** How Jest is called, and where its report will be. */
export interface TestArguments {
  jest: string[];
  report: string;
}

/**
 * Adds what a complete, unattended run needs to the arguments a person gave.
 *
 * @param fallback - where the report goes unless `--outputFile` says otherwise
 */
export function testArguments(args: string[], fallback: string): TestArguments {
  const given = args.indexOf('--outputFile');
  const report =
    args
      .find(arg => arg.startsWith('--outputFile='))
      ?.slice('--outputFile='.length) ??
    (given >= 0 ? args[given + 1] : undefined);
  const has = (name: string) =>
    args.some(arg => arg === name || arg.startsWith(`${name}=`));
  return {
    report: report ?? fallback,
    jest: [
      ...(has('--watch') || has('--watchAll') ? [] : ['--watchAll=false']),
      ...(has('--json') ? [] : ['--json']),
      ...(report ? [] : [`--outputFile=${fallback}`]),
      ...args,
    ],
  };
}
