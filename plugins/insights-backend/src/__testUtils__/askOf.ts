import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { createContext, FilterQuery } from '../query/createContext';
import { InsightContext } from '../query/InsightContext';
import { runFacts } from './runFacts';

/** When the questions of {@link askOf} are asked. */
export const NOW = new Date('2026-11-20T12:00:00Z');

/** Reads facts, and lets questions be asked about them. */
export async function askOf(
  knex: Knex,
  ...facts: KnownFact[]
): Promise<(query?: FilterQuery) => Promise<InsightContext>> {
  await runFacts(knex, facts, { now: NOW });
  return (query = {}) =>
    createContext({ knex, platformTeam: 'group:default/platform' }, query);
}
