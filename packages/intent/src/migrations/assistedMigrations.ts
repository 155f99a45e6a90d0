import { MIGRATIONS } from './registry';

/** Ids of the migrations that propose something which a person can agree to. */
export const ASSISTED_MIGRATIONS: readonly string[] = MIGRATIONS.filter(
  migration => migration.class === 'assisted',
).map(({ id }) => id);
