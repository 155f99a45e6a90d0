import { Knex } from 'knex';
import { Measure } from '../figures/Measure';
import { InsightContext } from '../query/InsightContext';
import { addDays } from '../time/days';
import { exceptionsInForce, standingExceptions } from './exceptionsAt';

/** Days before its end from which an exception is about to end: when its owner is told for the first time. */
export const EXPIRING_DAYS = 30;

/** Renewals from which an exception says that the road lacks something. */
export const MANY_RENEWALS = 2;

/** Exceptions in force. */
export const exceptionsFigure = countOf(
  'Exceptions of services on the platform that are granted, not revoked and not at their end.',
  exceptionsInForce,
);

/** Exceptions in force that end soon. */
export const expiringFigure = countOf(
  `Exceptions in force that end within ${EXPIRING_DAYS} days.`,
  context =>
    exceptionsInForce(context).where(
      'expires',
      '<=',
      addDays(context.window.to, EXPIRING_DAYS),
    ),
);

/** Exceptions past their end that nobody has taken back. */
export const expiredFigure = countOf(
  'Exceptions past their end that were neither renewed nor revoked: their services are degraded.',
  context =>
    standingExceptions(context).where('expires', '<=', context.window.to),
);

/** Exceptions that were renewed again and again. */
export const renewedTwiceFigure = countOf(
  'Exceptions in force that were renewed twice or more: the road lacks something.',
  context => exceptionsInForce(context).where('renewals', '>=', MANY_RENEWALS),
);

function countOf(
  definition: string,
  found: (context: InsightContext) => Knex.QueryBuilder,
): Measure {
  return {
    unit: 'count',
    definition,
    measure: async context => {
      const [{ count }] = await found(context).count({ count: '*' });
      return { value: Number(count), n: Number(count) };
    },
  };
}
