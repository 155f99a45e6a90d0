import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks';
import { curvesOf } from './report/curvesOf';
import { printReport } from './report/printReport';
import { emptyReport, missedTargets, Report } from './report/Report';
import { runProbe } from './runProbe';

const EXIT = { ok: 0, missed: 1, usage: 64 };

/** Runs a benchmark, and gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
      sizes: { type: 'string' },
      // Set where a probe is run in a process of its own.
      probe: { type: 'string' },
    },
  });
  const benchmark = benchmarks.find(({ name }) => name === positionals[0]);
  const only = values.only?.split(',');
  const probes = benchmark?.probes.filter(
    ({ name }) => only?.includes(name) ?? true,
  );
  if (!benchmark || !probes || probes.length === 0) {
    process.stderr.write(usage());
    return EXIT.usage;
  }
  const sizes = values.sizes?.split(',').map(Number);
  if (values.probe !== undefined) {
    const probe = benchmark.probes.find(({ name }) => name === values.probe);
    process.stdout.write(JSON.stringify(await probe?.run(sizes?.[0] ?? 1)));
    return EXIT.ok;
  }
  const report = emptyReport();
  for (const probe of probes) {
    for (const size of probe.sizes) {
      if (sizes?.includes(size) ?? true) {
        process.stderr.write(`${benchmark.name}: ${probe.name} at ${size}\n`);
        add(report, await runProbe(benchmark, probe, size));
      }
    }
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify(
          { ...report, curves: curvesOf(report) },
          undefined,
          2,
        )}\n`
      : printReport(report),
  );
  return values.check && missedTargets(report).length > 0
    ? EXIT.missed
    : EXIT.ok;
}

function add(report: Report, found: Report) {
  report.comparisons.push(...found.comparisons);
  report.figures.push(...found.figures);
  report.skipped.push(...found.skipped);
}

function usage(): string {
  return `usage: ./ridge bench NAME [--check] [--json] [--only PROBE,...] [--sizes N,...]

  --check  exit with 1 when a target is missed
  --json   print everything that was measured
  --only   only these probes
  --sizes  only at these numbers of services

Benchmarks:
${benchmarks
  .map(
    ({ name, about, probes }) =>
      `  ${name}  ${about}\n    probes: ${probes
        .map(probe => probe.name)
        .join(', ')}\n`,
  )
  .join('')}`;
}
