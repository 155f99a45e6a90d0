import { Measure } from '../figures/Measure';
import { minutesBetween } from '../time/minutesBetween';
import { roundMinutes } from '../time/roundMinutes';
import { exceptionsInForce } from './exceptionsAt';

/** How long exceptions in force have been there. */
export const hatchAgeFigure: Measure = {
  unit: 'minutes',
  definition:
    'Median time since exceptions in force were granted for the first time.',
  measure: async context => {
    const { window } = context;
    const [{ count }] = await exceptionsInForce(context).count({ count: '*' });
    const n = Number(count);
    if (n === 0) {
      return { value: null, n };
    }
    const [{ granted_at }] = await exceptionsInForce(context)
      .orderBy('granted_at')
      .offset(Math.floor((n - 1) / 2))
      .limit(1)
      .select('granted_at');
    const age = minutesBetween(granted_at, `${window.to}T23:59:59.999Z`);
    return { value: roundMinutes(age), n };
  },
};
