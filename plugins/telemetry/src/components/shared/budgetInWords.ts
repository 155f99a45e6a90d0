import { formatSignal } from '@ridgeway/ui';

/** What is left of an error budget: `62% left`, `overspent by 20%`. */
export function budgetInWords(left: number | null): string {
  if (left === null) {
    return 'Nothing to spend: no traffic';
  }
  return left < 0
    ? `Overspent by ${formatSignal(-left, 'share')}`
    : `${formatSignal(left, 'share')} left`;
}
