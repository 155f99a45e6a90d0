import { ExceptionView } from '@ridgeway/plugin-platform-common';

type Life = Pick<ExceptionView, 'standing' | 'daysLeft' | 'grantedAt'>;

/** Days before the end from which an exception stands out. */
export const SOON_DAYS = 30;

/** How much longer an exception holds, as a person would say it. */
export function standingInWords({
  standing,
  daysLeft,
  grantedAt,
}: Life): string {
  const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
  switch (standing) {
    case 'pending':
      return `begins on ${grantedAt.slice(0, 10)}`;
    case 'ungranted':
      return 'not granted by an owner';
    case 'expired':
      return daysLeft === 0
        ? 'expired today'
        : `expired ${days(-daysLeft)} ago`;
    default:
      return `${days(daysLeft)} left`;
  }
}

/** How much an exception wants attention. */
export function urgencyOf({
  standing,
  daysLeft,
}: Life): 'error' | 'warning' | 'default' {
  if (standing === 'expired' || standing === 'ungranted') {
    return 'error';
  }
  return standing === 'live' && daysLeft <= SOON_DAYS ? 'warning' : 'default';
}
