import { Knex } from 'knex';
import { Scope } from './Scope';

/**
 * Asks the database once for what several figures of one answer need.
 *
 * @remarks
 * A scope is made for each request, and what was read goes with it.
 */
export function oncePerScope<Args extends Array<string | undefined>, T>(
  read: (knex: Knex, scope: Scope, ...args: Args) => Promise<T>,
): (knex: Knex, scope: Scope, ...args: Args) => Promise<T> {
  const readings = new WeakMap<Scope, Map<string, Promise<T>>>();
  return (knex, scope, ...args) => {
    const known = readings.get(scope) ?? new Map<string, Promise<T>>();
    readings.set(scope, known);
    const key = args.join(' ');
    const reading = known.get(key) ?? read(knex, scope, ...args);
    known.set(key, reading);
    return reading;
  };
}
