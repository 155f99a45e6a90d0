import { curvesOf } from './curvesOf';
import { missedTargets, Report } from './Report';
import { Summary } from '../statistics/summarize';

/** A report as tables for people. */
export function printReport(report: Report): string {
  const missed = missedTargets(report);
  return [
    table(
      ['what', 'services', 'ms', 'reference', 'ms', 'ratio', 'target'],
      report.comparisons.map(comparison => [
        comparison.what,
        String(comparison.size),
        withSpread(comparison.cost),
        comparison.reference,
        withSpread(comparison.referenceCost),
        withSpread(comparison.ratio),
        targetOf(comparison.ratio.median, comparison.atMost),
      ]),
    ),
    table(
      ['cost against size', 'µs per service at each size', 'exponent'],
      curvesOf(report).map(({ what, points, exponent }) => [
        what,
        points
          .map(
            ({ size, microsecondsPerService }) =>
              `${size}: ${digits(microsecondsPerService)}`,
          )
          .join('  '),
        exponent.toFixed(2),
      ]),
    ),
    table(
      ['figure', 'services', 'value', 'target'],
      report.figures.map(({ what, size, value, unit, atMost }) => [
        what,
        String(size),
        `${digits(value)} ${unit}`.trim(),
        targetOf(value, atMost),
      ]),
    ),
    report.skipped.map(reason => `skipped: ${reason}`).join('\n'),
    missed.length > 0
      ? missed.map(target => `target missed: ${target}`).join('\n')
      : 'every target is met',
  ]
    .filter(part => part !== '')
    .join('\n\n')
    .concat('\n');
}

function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) {
    return '';
  }
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map(line => line[column].length)),
  );
  return lines
    .map(line =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function targetOf(value: number, atMost: number | undefined): string {
  if (atMost === undefined) {
    return '';
  }
  return `${value > atMost ? 'MISSED' : 'met'}, at most ${digits(atMost)}`;
}

function withSpread({ median, spread }: Summary): string {
  return `${digits(median)} ±${Math.round(spread * 50)}%`;
}

/** Three digits that count. */
function digits(value: number): string {
  return Math.abs(value) >= 100
    ? String(Math.round(value))
    : String(Number(value.toPrecision(3)));
}
