import {
  CONSENTS_END_PATH,
  consentsEndText,
} from '../../__testUtils__/deprecation';
import { EXAMPLE_WORLD } from '../../__testUtils__/exampleWorld';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { NOW, testSnapshot } from '../../__testUtils__/testSnapshot';
import { MIGRATIONS } from '../../database/migrate';
import { SnapshotChange } from '../../derivation/Snapshot';
import { KnexFactArchive } from '../../ledger/keeping/KnexFactArchive';
import { LedgerKeeper } from '../../ledger/keeping/LedgerKeeper';
import { KnexLedger } from '../../ledger/KnexLedger';
import { AssessmentRecorder } from './AssessmentRecorder';

jest.setTimeout(180_000);

/** A commit after which a deprecation concerns a service of the example company. */
function world(head: string, deprecation: string): SnapshotChange {
  const charge = 'sectors/payments/charge.yaml';
  const after = testSnapshot({
    ...EXAMPLE_WORLD,
    [charge]: EXAMPLE_WORLD[charge].replace(
      'metadata: { ',
      "metadata: { annotations: { ridgeway.dev/example: 'true' }, ",
    ),
    [CONSENTS_END_PATH]: deprecation,
  });
  return {
    before: testSnapshot({}),
    after: { ...after, head },
    paths: [CONSENTS_END_PATH],
    derived: ['payments/charge'],
    changed: ['payments/charge'],
  };
}

const ANNOUNCED = consentsEndText("  announced: '2026-11-01'\n");
const OF_EXAMPLE = ANNOUNCED.replace(
  'name: consents',
  "name: consents, annotations: { ridgeway.dev/example: 'true' }",
);

describeOnDatabases('facts about whom deprecations affect', connect => {
  let ledger: KnexLedger;
  let keeper: LedgerKeeper;

  beforeEach(async () => {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
    keeper = new LedgerKeeper({
      ledger,
      archive: new KnexFactArchive(knex, ledger),
    });
  });

  const start = () => new AssessmentRecorder({ ledger, now: () => NOW });
  const told = async () =>
    (await ledger.readTypes(['deprecation.assessed'])).map(
      ({ partition, subject }) => [subject, partition],
    );

  it('are not told again of the example after somebody removed it', async () => {
    const recorder = start();
    await recorder.recordChange(world('a', OF_EXAMPLE));
    expect(await told()).toEqual([['payments/charge', 'example']]);
    await keeper.removeExample('user:default/pat');

    await recorder.recordChange(world('b', OF_EXAMPLE));
    await start().recordChange(world('c', OF_EXAMPLE));
    expect(await told()).toEqual([]);
  });

  it('are told when something else goes away that the example uses', async () => {
    await keeper.removeExample('user:default/pat');
    await start().recordChange(world('a', ANNOUNCED));
    expect(await told()).toEqual([['payments/charge', 'example']]);
  });
});
