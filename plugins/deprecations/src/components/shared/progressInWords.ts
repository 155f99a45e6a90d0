import { DeprecationRow } from '@ridgeway/plugin-insights-common';
import { counted, daysBetween, formatDay, teamName } from '@ridgeway/ui';

/** More names than this are a wall. */
const MOST_NAMES = 3;

/** `180 of 200 done, the other 20 belong to 3 teams: payments, retail and web.` */
export function progressInWords(
  row: Pick<DeprecationRow, 'total' | 'done' | 'left' | 'teams'>,
): string {
  const { total, done, left, teams } = row;
  if (total === 0) {
    return 'It concerns nobody.';
  }
  if (left === 0) {
    return total === 1 ? 'The only one is done.' : `All ${total} are done.`;
  }
  const others =
    done === 0 ? `all ${left}` : `the other ${left.toLocaleString('en-GB')}`;
  const verb = left === 1 ? 'belongs' : 'belong';
  return `${done.toLocaleString('en-GB')} of ${total.toLocaleString(
    'en-GB',
  )} done, ${others} ${verb} to ${ownersInWords(teams)}.`;
}

function ownersInWords(teams: readonly string[]): string {
  const names = teams.map(team => (team ? teamName(team) : 'nobody'));
  if (names.length === 0) {
    return 'nobody';
  }
  if (names.length > MOST_NAMES) {
    return counted(names.length, 'team');
  }
  const [last, ...rest] = [...names].reverse();
  const listed =
    rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
  return `${counted(names.length, 'team')}: ${listed}`;
}

/** Where it leads if it goes on, held against the deadline; undefined when nothing is left. */
export function forecastInWords(
  row: Pick<DeprecationRow, 'left' | 'deadline' | 'forecast'>,
): { text: string; late: boolean } | undefined {
  const { left, deadline, forecast } = row;
  if (left === 0) {
    return undefined;
  }
  if (!forecast) {
    return {
      text: 'As it goes now, no day can be told on which it is done.',
      late: true,
    };
  }
  const days = daysBetween(forecast, deadline);
  if (days >= 0) {
    return {
      text: `If it goes on like this, done on ${formatDay(forecast)}${
        days === 0 ? ', the day of' : `, ${counted(days, 'day')} before`
      } the deadline.`,
      late: false,
    };
  }
  return {
    text: `If it goes on like this, done on ${formatDay(forecast)}, ${counted(
      -days,
      'day',
    )} too late.`,
    late: true,
  };
}
