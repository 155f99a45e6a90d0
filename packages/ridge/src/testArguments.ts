/** How long a test may take that sets nothing itself: for slow and busy machines, in milliseconds. */
const PATIENCE_MS = 180_000;

/** How Jest is called, and where its report will be. */
export interface TestArguments {
  jest: string[];
  report: string;
}

/**
 * Adds what a complete, unattended run needs to the arguments a person gave.
 *
 * @param folders - `report`: file of the report unless `--outputFile` says otherwise; `cache`: what
 * Jest keeps between runs, which is not to be among the temporary files of one
 */
export function testArguments(
  args: string[],
  folders: { report: string; cache: string },
): TestArguments {
  const given = args.indexOf('--outputFile');
  const report =
    args
      .find(arg => arg.startsWith('--outputFile='))
      ?.slice('--outputFile='.length) ??
    (given >= 0 ? args[given + 1] : undefined);
  const has = (name: string) =>
    args.some(arg => arg === name || arg.startsWith(`${name}=`));
  return {
    report: report ?? folders.report,
    jest: [
      ...(has('--watch') || has('--watchAll') ? [] : ['--watchAll=false']),
      ...(has('--json') ? [] : ['--json']),
      ...(has('--testTimeout') ? [] : [`--testTimeout=${PATIENCE_MS}`]),
      ...(has('--cacheDirectory') ? [] : [`--cacheDirectory=${folders.cache}`]),
      ...(report ? [] : [`--outputFile=${folders.report}`]),
      ...args,
    ],
  };
}
