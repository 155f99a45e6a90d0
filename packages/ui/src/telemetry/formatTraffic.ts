import { TrafficEdge } from '@ridgeway/plugin-telemetry-common';
import { NO_VALUE } from '../figures/formatFigure';
import { formatSignal } from './formatSignal';

const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

function bytes(count: number): string {
  const power = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor(Math.log10(count) / 3)),
  );
  return `${digits.format(count / 1000 ** power)} ${UNITS[power]}/s`;
}

/**
 * How much was seen of calls: `12.4/s`, `0.5 connections/s with 1 kB/s over TCP`; a dash where nothing was.
 */
export function formatTraffic({
  rate,
  tcp,
}: Pick<TrafficEdge, 'rate' | 'tcp'>): string {
  const seen = [
    ...(rate === null ? [] : [formatSignal(rate, 'per-second')]),
    ...(tcp
      ? [
          `${
            tcp.opened > 0
              ? `${digits.format(tcp.opened)} connections/s`
              : 'open connections'
          } with ${bytes(tcp.bytes)} over TCP`,
        ]
      : []),
  ];
  return seen.length > 0 ? seen.join(', ') : NO_VALUE;
}
