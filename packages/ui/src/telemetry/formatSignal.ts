import { Signal } from '@ridgeway/plugin-telemetry-common';
import { NO_VALUE } from '../figures/formatFigure';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const digits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** From here on a share is read by what is missing: 99.95% is not 100%. */
const NEARLY_ALL = 0.99;

function share(value: number): string {
  const percent = value * 100;
  if (value > NEARLY_ALL && value < 1) {
    // As many digits as it takes to see that it is not everything.
    const decimals = Math.min(4, Math.ceil(-Math.log10(1 - value)));
    const factor = 10 ** decimals;
    return `${Math.floor(percent * factor) / factor}%`;
  }
  return `${digits.format(percent)}%`;
}

function duration(seconds: number): string {
  if (seconds !== 0 && Math.abs(seconds) < 1) {
    return `${digits.format(seconds * 1000)} ms`;
  }
  return seconds < 120
    ? `${digits.format(seconds)} s`
    : `${digits.format(seconds / 60)} min`;
}

/** A measured value in words: `12.4/s`, `0.12%`, `38 ms`; a dash where nothing was measured. */
export function formatSignal(
  value: number | null | undefined,
  unit: Signal['unit'],
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return NO_VALUE;
  }
  switch (unit) {
    case 'share':
      return share(value);
    case 'seconds':
      return duration(value);
    default:
      return `${
        Math.abs(value) < 1000 ? digits.format(value) : whole.format(value)
      }/s`;
  }
}
