import { ObjectiveView } from '@ridgeway/plugin-telemetry-common';
import { formatSignal } from '@ridgeway/ui';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** What is left of an error budget: `62% left`, `Overspent by 20%`, `Spent 12 times over`. */
export function budgetInWords(
  left: number | null,
  state: ObjectiveView['state'],
): string {
  if (left === null) {
    return state === 'no-traffic'
      ? 'Nothing to spend: no traffic'
      : 'Not known';
  }
  // Hundreds of per cent are hard to read.
  if (left <= -2) {
    return `Spent ${whole.format(1 - left)} times over`;
  }
  return left < 0
    ? `Overspent by ${formatSignal(-left, 'share')}`
    : `${formatSignal(left, 'share')} left`;
}
