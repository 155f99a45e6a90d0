import { mockServices } from '@backstage/backend-test-utils';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { TestIntents } from '../__testUtils__/TestIntents';
import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { TestRequests } from '../__testUtils__/TestRequests';
import { MIGRATIONS } from '../database/migrate';
import { readExampleRequests } from '../example/readExampleRequests';

jest.setTimeout(180_000);

const EXAMPLES = resolve(__dirname, '../../../../examples');
const FILE = join(EXAMPLES, 'requests.yaml');

async function exampleIntents(): Promise<Record<string, string>> {
  const root = join(EXAMPLES, 'intents');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(entry => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(root, path), await readFile(path, 'utf8')];
    });
  return Object.fromEntries(await Promise.all(files));
}

describeOnDatabases('loadExampleRequests', connect => {
  it('loads what the example company asks for, once, as it would be asked', async () => {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    const intents = await TestIntents.create(await exampleIntents());
    const requests = await TestRequests.start({ knex, intents });
    const logger = mockServices.logger.mock();
    await requests.loadExample(FILE, logger);
    await requests.loadExample(FILE, logger);
    expect(logger.warn).not.toHaveBeenCalled();

    const pat = requests.caller('pat');
    const { items } = await requests.service.list({}, pat);
    expect(items).toHaveLength((await readExampleRequests(FILE)).length);
    for (const item of items) {
      expect(item.example).toBe(true);
      const { effect, thread } = await requests.service.get(item.id, pat);
      expect(effect?.blocked).toBeUndefined();
      expect(thread).toHaveLength(item.comments);
    }
    expect(items).toContainEqual(
      expect.objectContaining({
        subject: 'commerce/checkout',
        object: 'payments/stripe-key',
        owner: 'group:default/payments',
        state: 'open',
      }),
    );
    const facts = await requests.ledger.read({ after: 0, limit: 100 });
    const decided = items.filter(({ state }) => state !== 'open');
    const answered = decided.filter(({ state }) => state !== 'withdrawn');
    const decisions = facts.filter(({ type }) => type === 'feature.decided');
    expect(facts).toHaveLength(
      items.length + decided.length + answered.length + decisions.length,
    );
    expect(new Set(facts.map(({ partition }) => partition))).toEqual(
      new Set(['example']),
    );
    await intents.remove();
  });
});
