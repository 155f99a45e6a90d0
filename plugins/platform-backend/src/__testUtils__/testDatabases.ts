import { TestDatabaseId, TestDatabases } from '@backstage/backend-test-utils';

const IDS: TestDatabaseId[] = ['SQLITE_3', 'POSTGRES_18'];

/**
 * Runs tests on SQLite and on a real PostgreSQL. Where there is no PostgreSQL (run the tests
 * with `node scripts/postgres.mjs`), its tests count as skipped.
 */
export function describeOnDatabases(
  name: string,
  define: (connect: () => ReturnType<TestDatabases['init']>) => void,
): void {
  const databases = TestDatabases.create({ ids: IDS });
  for (const id of IDS) {
    const describeHere = databases.supports(id) ? describe : describe.skip;
    // eslint-disable-next-line jest/valid-title
    describeHere(`${name} on ${id}`, () => define(() => databases.init(id)));
  }
}
