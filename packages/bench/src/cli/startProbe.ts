import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Probe } from '../Benchmark';
import { command } from '../measure/command';
import { compare } from '../measure/compare';
import { inFolder } from '../measure/inFolder';
import { installCli } from '../measure/installCli';
import { comparisonOf, emptyReport } from '../report/Report';

/** Multiple of the start of Node alone. */
const HELP_AT_MOST = 3;

const SECONDS = 40;

/** `ridgeway` as a person runs it, beside a Node that does nothing. */
export const startProbe: Probe = {
  name: 'start',
  sizes: [1],
  run: size => inFolder(folder => measureIn(folder, size)),
};

function measureIn(folder: string, size: number): ReturnType<Probe['run']> {
  const bin = join(dirname(process.argv[1]), '..', '..', 'cli', 'bin');
  const checkout = join(bin, 'ridgeway');
  const installed = installCli(folder);
  const withGates = score(folder, 'with-gates', 'registry.example/app:1.0.0');
  // Without an image there is nothing to ask the policies, and exit code 1.
  const withoutGates = score(folder, 'without-gates', '.');
  const node = (name: string, args: string[], expected?: number) =>
    command(name, process.execPath, args, expected);
  const [alone, help, fromCheckout, ungated, gated] = compare(
    [
      node('node -e 0', ['-e', '0']),
      node('--help, installed', [installed, '--help']),
      node('--help, checkout', [checkout, '--help']),
      node(
        'derive, one file, no gate asked',
        [installed, 'derive', withoutGates],
        1,
      ),
      node('derive, one file', [installed, 'derive', withGates]),
    ],
    SECONDS,
  );
  return {
    ...emptyReport(),
    comparisons: [
      comparisonOf(size, help, alone, HELP_AT_MOST),
      comparisonOf(size, fromCheckout, alone, HELP_AT_MOST),
      comparisonOf(size, ungated, alone),
      comparisonOf(size, gated, alone),
    ],
  };
}

function score(folder: string, name: string, image: string): string {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(
    path,
    `apiVersion: score.dev/v1b1
metadata: { name: hello }
containers: { web: { image: ${image} } }
service: { ports: { http: { port: 80 } } }
`,
  );
  return path;
}
