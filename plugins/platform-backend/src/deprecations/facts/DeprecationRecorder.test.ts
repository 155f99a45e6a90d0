import { mockServices } from '@backstage/backend-test-utils';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  CONSENTS_END_PATH,
  consentsEndText,
} from '../../__testUtils__/deprecation';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { testSnapshot } from '../../__testUtils__/testSnapshot';
import { MIGRATIONS } from '../../database/migrate';
import { prepareIntents } from '../../example/prepareIntents';
import { KnexLedger } from '../../ledger/KnexLedger';
import { EmbeddedIntentRepository } from '../../repository/EmbeddedIntentRepository';
import { DeprecationRecorder } from './DeprecationRecorder';

jest.setTimeout(180_000);

const TEXT = consentsEndText("  announced: '2026-11-01'\n").replace(
  'name: consents',
  "name: consents, annotations: { ridgeway.dev/example: 'true' }",
);

describeOnDatabases('facts about deprecations of the example', connect => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'ridgeway-deprecations-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  /** Facts after a start with a past that told of an announcement on `announced`. */
  async function recordedAfter(announced: string, deadline: string) {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    const ledger = new KnexLedger(knex);
    await ledger.append([
      {
        key: 'history:1',
        at: `${announced}T09:00:00.000Z`,
        type: 'deprecation.changed',
        subject: 'consents',
        actor: 'user:default/pat',
        data: {
          commit: 'a'.repeat(40),
          change: 'announced',
          title: 'Consents in services',
          of: 'field:Service:spec.consents',
          owner: 'group:default/platform',
          contact: '#platform-help',
          announced,
          deadline,
          by: 'user:default/pat',
        },
        partition: 'example',
      },
    ]);
    const example = join(directory, 'example');
    const file = join(example, CONSENTS_END_PATH);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, TEXT);
    const intents = join(directory, 'intents.git');
    const logger = mockServices.logger.mock();
    await prepareIntents({ directory: intents, example, logger });
    const host = new EmbeddedIntentRepository({
      directory: intents,
      getCloneUrl: async () => '',
    });
    const head = (await host.getHead()) ?? '';
    const after = { ...testSnapshot({ [CONSENTS_END_PATH]: TEXT }), head };
    const recorder = new DeprecationRecorder({ ledger, host });
    await recorder.recordChange({ after });
    await recorder.recordChange({ after });
    return (await ledger.readTypes(['deprecation.changed'])).slice(1);
  }

  it('are not told again when the past told the same', async () => {
    expect(await recordedAfter('2026-11-01', '2027-01-30')).toEqual([]);
  });

  it('tell once what the documents say otherwise than a past of other days', async () => {
    expect(await recordedAfter('2026-11-04', '2027-02-02')).toMatchObject([
      {
        partition: 'example',
        data: {
          change: 'changed',
          announced: '2026-11-01',
          deadline: '2027-01-30',
        },
      },
    ]);
  });
});
